import { Ajv } from 'ajv';

import { UserError } from '../../core/model/user-error.ts';
import { parseJson } from '../../io/parse-json.ts';

/** What is reported about a run; the rest of `run.json` is for the machine that made it. */
export interface ParsedRun {
  readonly source: string;
  readonly failed?: string;
  readonly complete: boolean;
  readonly doubts: readonly { readonly code: string; readonly text: string }[];
  readonly fetched: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: readonly {
    readonly code: string;
    readonly place: string;
    readonly reason: string;
  }[];
  readonly missing: readonly string[];
  readonly withdrawn: readonly string[];
  readonly returned: readonly string[];
  readonly guard: { readonly code: string; readonly text: string } | null;
}

/** A run of a hundred thousand records, every one rejected at length, is below this. */
const LARGEST_RUN = 100_000_000;

const text = { type: 'string' };
const list = { type: 'array', items: text };
const record = (properties: Record<string, object>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const COUNT = { type: 'integer', minimum: 0 };
const DOUBT = record({ code: text, text });

const validate = new Ajv({ strict: false }).compile<ParsedRun>({
  ...record({
    source: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    complete: { type: 'boolean' },
    doubts: { type: 'array', items: DOUBT },
    fetched: COUNT,
    added: COUNT,
    changed: COUNT,
    unchanged: COUNT,
    rejected: { type: 'array', items: record({ code: text, place: text, reason: text }) },
    missing: list,
    withdrawn: list,
    returned: list,
    guard: { anyOf: [{ type: 'null' }, DOUBT] },
  }),
});

/**
 * Reads a `run.json` as hostile text: another job made it, of what strangers' servers sent.
 * @throws in our own words if it is not such a report
 */
export function parseRun(bytes: Uint8Array): ParsedRun {
  const parsed = bytes.length > LARGEST_RUN ? undefined : parseJson(bytes);
  if (!parsed) throw new UserError('run.json is not JSON in UTF-8, or too long.');
  const { value } = parsed;
  if (!validate(value)) throw new UserError('run.json is not a report of a harvest.');
  const { failed } = value as { failed?: unknown };
  return { ...value, ...(typeof failed === 'string' && { failed }) };
}
