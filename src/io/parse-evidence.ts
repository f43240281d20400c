import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { apiSchemas } from '../core/generated/api-schemas.ts';
import { schemas } from '../core/generated/schemas.ts';
import type { MonitorRuns, PublisherLinks, ServiceEvidence } from '../core/model/evidence.ts';
import { findLeak } from '../core/validate/find-leak.ts';
import { formats } from '../core/validate/formats.ts';
import { walkStrings } from '../core/validate/walk-strings.ts';
import { parseJson } from './parse-json.ts';

/** One file of the `status` branch, by its path. */
export type EvidenceFile =
  | { readonly kind: 'service'; readonly value: ServiceEvidence }
  | { readonly kind: 'links'; readonly value: PublisherLinks }
  | { readonly kind: 'runs'; readonly value: MonitorRuns };

/** Bytes of the largest file of each kind: a sample and 90 days; 20,000 long addresses; every part of every run. */
const KINDS = {
  service: { file: /^services\/([a-z0-9-]+\/[a-z0-9-]+)\.json$/, largest: 512 * 1024 },
  links: { file: /^links\/([a-z0-9-]+)\.json$/, largest: 16 * 1024 * 1024 },
  runs: { file: /^runs\/(\d{4}-\d{2}-\d{2})\.json$/, largest: 1024 * 1024 },
} as const;

const SCHEMAS = {
  service: 'service-evidence.schema.json',
  links: 'publisher-links.schema.json',
  runs: 'monitor-runs.schema.json',
} as const;

type Kind = keyof typeof KINDS;

/** What a path below the evidence folder holds; undefined where evidence has no such file. */
export function identifyEvidence(
  file: string,
): { readonly kind: Kind; readonly name: string; readonly largest: number } | undefined {
  for (const kind of ['service', 'links', 'runs'] as const) {
    const name = KINDS[kind].file.exec(file)?.[1];
    if (name !== undefined) return { kind, name, largest: KINDS[kind].largest };
  }
  return undefined;
}

/**
 * Reads a file of evidence as a stranger's text: another job made it, of what strangers' servers sent.
 * @param file path below the evidence folder: `services/acme/feed.json`
 * @throws in words of our own, which quote nothing of the text
 */
export function parseEvidence(file: string, bytes: Uint8Array): EvidenceFile {
  const identity = identifyEvidence(file);
  if (!identity) throw new Error('evidence does not have a file of this name.');
  const { kind, name, largest } = identity;
  if (bytes.length > largest) throw new Error(`it is larger than ${largest / 1024} KiB.`);
  const json = parseJson(bytes);
  if (!json) throw new Error('it is not JSON in UTF-8.');
  const { value } = json;
  if (!validatorOf(kind)(value)) throw new Error(`it does not match ${SCHEMAS[kind]}.`);
  const parsed = { kind, value } as EvidenceFile;
  const fault = findFault(parsed, name);
  if (fault !== undefined) throw new Error(fault);
  return parsed;
}

let ajv: Ajv2020 | undefined;

/** Compiled at the first use: most builds have no evidence. */
function validatorOf(kind: Kind): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, ownProperties: true, formats });
    ajv.addSchema(schemas.get('common.schema.json')!);
    for (const file of Object.values(SCHEMAS)) ajv.addSchema(apiSchemas.get(file)!);
  }
  return ajv.getSchema(SCHEMAS[kind])!;
}

/** What the schema cannot say. */
function findFault({ kind, value }: EvidenceFile, name: string): string | undefined {
  const identity = kind === 'service' ? value.id : kind === 'links' ? value.publisher : value.date;
  if (identity !== name) return 'its content does not match its name.';
  const sorted =
    kind === 'service'
      ? value.days.map(({ date }) => date)
      : kind === 'links'
        ? value.links.map(({ url }) => url)
        : [];
  if (sorted.some((key, index) => index > 0 && sorted[index - 1]! >= key)) {
    return 'its list is not in order, or has something twice.';
  }
  if (kind === 'service' && Buffer.byteLength(value.sample?.text ?? '') > LARGEST_SAMPLE) {
    return `its sample is larger than ${LARGEST_SAMPLE / 1024} KiB.`;
  }
  let leak: string | undefined;
  walkStrings(value, (text) => (leak ??= findLeakByLine(text)));
  return leak === undefined
    ? undefined
    : `it contains something that must not be published (${leak}).`;
}

/** Bytes of UTF-8 that are kept of an answer. */
export const LARGEST_SAMPLE = 64 * 1024;

/** Words far from each other say nothing about each other, as a sample has been blacked out line by line. */
function findLeakByLine(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const leak = findLeak(line);
    if (leak !== undefined) return leak;
  }
  return undefined;
}
