import { checkReadings } from './check-readings.ts';
import type { TextRule } from './rule.ts';
import { rules } from './all-rules.ts';
import { signsOfReadings } from './text-signs.ts';

/** The rules that entries are checked with, so that a new rule counts here too. */
const LEAK_RULES = rules.filter(
  (rule): rule is TextRule =>
    rule.scope === 'text' && rule.codes.some((code) => code.startsWith('leak/')),
);

/** Texts from outside do not belong to an entry, so the path does not exempt any field. */
const NO_ENTRY = { kind: 'service', id: '', file: '' } as const;

/**
 * Looks for what must not be published in a text that comes from outside the catalogue, by the rules that entries are
 * checked with, in every way in which it can be read.
 * @returns the kind of the first find, without its group: `personal-mailbox`, `signed-url`
 */
export function findLeak(text: string): string | undefined {
  const readings = signsOfReadings(text);
  for (const rule of LEAK_RULES) {
    const [found] = checkReadings(rule, readings, [], NO_ENTRY);
    if (found) return found.code.replace('leak/', '');
  }
  return undefined;
}
