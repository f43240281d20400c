import { messages } from '../../core/report/messages/index.ts';
import { EVERY_MEANING } from '../../core/review/meaning.ts';

const text = (maxLength: number): object => ({ type: 'string', maxLength });
const list = (items: object, maxItems: number): object => ({ type: 'array', maxItems, items });
const record = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const COUNT = { type: 'integer', minimum: 0, maximum: 1_000_000 };
const LEVEL = { enum: ['low', 'medium', 'high'] };
const CHANGE = { enum: ['added', 'removed', 'changed'] };
const PATH = text(1_000);
const WORDS = text(4_000);

/**
 * JSON Schema of a `ReviewReport`. Risk, ownership and readiness are in it, because the report is also for people,
 * but the comment works them out again.
 */
export const REPORT_SCHEMA = record(
  {
    version: { const: 1 },
    changes: list(
      record({
        file: PATH,
        kind: text(40),
        id: text(300),
        title: WORDS,
        change: CHANGE,
        meanings: list(record({ code: { enum: EVERY_MEANING }, level: LEVEL, text: WORDS }), 500),
      }),
      3_000,
    ),
    otherPaths: list(
      record({ path: PATH, file: PATH, change: CHANGE, isRegular: { type: 'boolean' } }, ['file']),
      3_000,
    ),
    risk: record({ level: LEVEL, reasons: list(record({ level: LEVEL, text: WORDS }), 500) }),
    ownership: record(
      {
        author: { type: 'integer', minimum: 1 },
        isOwner: { type: 'boolean' },
        publishers: list({ type: 'object' }, 500),
        shared: list(PATH, 3_000),
      },
      ['author'],
    ),
    isReady: { type: 'boolean' },
    errors: COUNT,
    warnings: COUNT,
    problems: list(
      record({
        code: { enum: Object.keys(messages) },
        severity: { enum: ['error', 'warning'] },
        file: PATH,
        line: COUNT,
        column: COUNT,
        path: WORDS,
        args: { type: 'object' },
        what: WORDS,
        fix: WORDS,
        help: { type: 'string', pattern: '^/help/problems/[a-z0-9-]{1,60}/[a-z0-9-]{1,60}/$' },
        suggestions: list(
          record({ file: PATH, start: COUNT, end: COUNT, lines: list(WORDS, 1_000) }),
          1_000,
        ),
      }),
      5_000,
    ),
    dependents: list(
      record({
        on: text(1_000),
        key: text(2_048),
        relation: {
          enum: ['service', 'series', 'derived', 'redirect', 'publisher', 'entry', 'use'],
        },
        title: WORDS,
      }),
      5_000,
    ),
    lookAlikes: list(
      record({ key: text(1_000), other: text(1_000), title: WORDS, why: WORDS }),
      5_000,
    ),
    unlisted: record({
      changes: COUNT,
      otherPaths: COUNT,
      meanings: list(record({ code: { enum: EVERY_MEANING }, count: COUNT }), 500),
    }),
  },
  ['unlisted'],
);
