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
  /[[<](?:insert|enter|your|add|name of)\b[^\]>]{0,60}[\]>](?!\()/i,
  /^(?:n\/a|null|undefined|test|xxx+|asdf|foo|title|summary|description|placeholder|\?+|-+|\.+)$/i,
];

/** Fields where words such as `none` and `title` are honest values. */
const LISTED_VALUES = new Set([
  'columns',
  'terms',
  'synonyms',
  'acronyms',
  'mappings',
  'filters',
  'keywords',
  'exampleSearches',
  'identifiers',
]);

/** Text that was never written: template marks, `TBC`, lorem ipsum. */
export const textPlaceholder: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/placeholder'],
  check(text, path, entry) {
    for (const pattern of PLACEHOLDERS) {
      const found = pattern.exec(text);
      if (!found) continue;
      const honest = path.some((part) => LISTED_VALUES.has(String(part)));
      if (honest || isSourceWords(path, entry)) return NOTHING;
      return [finding('text/placeholder', entry, path, { seen: found[0].slice(0, 60) })];
    }
    return NOTHING;
  },
};
