import { decodeHTML } from 'entities';

import type { TextRule } from './rule.ts';
import { rules } from './rules/index.ts';

/** The rules that entries are checked with, so that a new rule counts here too. */
const LEAK_RULES = rules.filter(
  (rule): rule is TextRule =>
    rule.scope === 'text' && rule.codes.some((code) => code.startsWith('leak/')),
);

/** Texts from outside do not belong to an entry, so the path does not exempt any field. */
const NO_ENTRY = { kind: 'service', id: '', file: '' } as const;

/**
 * Looks for what must not be published in a text from outside the catalogue, with the rules for entries. It also reads
 * the text as HTML or XML, percent-decoded, and as an address relative to its server.
 * @returns the kind of the first find, without its group: `personal-mailbox`, `signed-url`
 */
export function findLeak(text: string): string | undefined {
  for (const reading of readingsOf(text)) {
    for (const rule of LEAK_RULES) {
      for (const { code } of rule.check(reading, [], NO_ENTRY)) return code.replace('leak/', '');
    }
  }
  return undefined;
}

function readingsOf(text: string): string[] {
  const readings = [text];
  // A relative address: `?sig=…`, `/file?sig=…`, `file?sig=…`.
  if (!text.includes('://') && /[?&][\w.-]{1,60}=/.test(text)) {
    readings.push(text.replace(/[^\s"'<>?]{0,500}\?/g, 'https://host.example/?'));
  }
  if (/%[0-9a-f]{2}/i.test(text)) {
    readings.push(text.replace(/(?:%[0-9a-f]{2})+/gi, decodePart));
  }
  if (/&[#\w]{2,31};/.test(text)) readings.push(decodeHTML(text));
  return readings;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
