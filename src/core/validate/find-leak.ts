import { decodeHTML } from 'entities';

import type { TextRule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Those that entries are checked with: a new one counts here too. */
const LEAK_RULES = rules.filter(
  (rule): rule is TextRule =>
    rule.scope === 'text' && rule.codes.some((code) => code.startsWith('leak/')),
);

/** Texts of strangers belong to no entry; the path exempts no field. */
const NO_ENTRY = { kind: 'service', id: '', file: '' } as const;

/**
 * Looks for what must not be published in a text that comes from outside the catalogue, by the rules that entries are
 * checked with. Also read as HTML or XML, as a percent-encoded text, and as an address that is relative to its server.
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
