import { findPair } from '../../model/find-pair.ts';
import { wordSet } from '../../model/word-set.ts';
import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';
import { isSourceWords } from './support/is-text-path.ts';

/** What people and templates leave in place of a text. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^{}]{0,200}\}\}/,
  /\$\{[^{}]{0,200}\}/,
  /<%[^%]{0,200}%>/,
  /\blorem ipsum\b/i,
  /\b(?:TBC|TBD|TBA|TODO|FIXME|XXX+)\b/,
  /\bto be (?:confirmed|completed|decided)\b.{0,3}$/i,
  /^(?:n\/a|null|undefined|test|xxx+|asdf|foo|title|summary|description|placeholder|\?+|-+|\.+)$/i,
];

/** `[insert …]`, which is not a link. */
const INSERT = /(?<open>[[<](?:insert|enter|your|add|name of)\b)|(?<close>[\]>](?!\())|[\]>]/gi;

const LONGEST_INSERT = 60;

/** Fields where words such as `none` and `title` are honest values. */
const LISTED_VALUES = wordSet(
  'columns terms synonyms acronyms mappings filters keywords exampleSearches identifiers',
);

/** Text that was never written: template marks, `TBC`, lorem ipsum. */
export const textPlaceholder: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/placeholder'],
  check(text, path, entry) {
    const pattern = PLACEHOLDERS.find((known) => known.test(text));
    const seen = pattern?.exec(text)?.[0] ?? findPair(text, INSERT, LONGEST_INSERT);
    if (seen === undefined || isSourceWords(path, entry)) return NOTHING;
    if (path.some((part) => LISTED_VALUES.has(String(part)))) return NOTHING;
    return [finding('text/placeholder', entry, path, { seen: seen.slice(0, 60) })];
  },
};
