import { keyOfFile, type Register } from '../model/entry.ts';
import type { Finding } from './rule.ts';

/** What no exception can excuse: the entry could not be published, or would leak; nor an exception itself. */
const NEVER_EXCUSED = /^(?:(?:yaml|schema|file|internal|leak)\/|register\/exception-)/;

/**
 * Leaves out what `exceptions.yaml` permits. An exception counts until the end of its review day; a separate rule
 * reports expired ones.
 */
export function applyExceptions(
  findings: readonly Finding[],
  register: Register,
  today: string,
): readonly Finding[] {
  const excused = new Set<string>();
  for (const entry of register.exceptions.values()) {
    for (const { rule, record, review } of entry.fields.exceptions) {
      if (today <= review) excused.add(`${rule} ${record}`);
    }
  }
  if (excused.size === 0) return findings;
  return findings.filter(
    ({ code, entry }) =>
      NEVER_EXCUSED.test(code) || !excused.has(`${code} ${keyOfFile(entry.file)}`),
  );
}
