import { keyOfFile, type Entry, type Register } from '../model/entry.ts';
import type { Finding } from './rule.ts';

/** What no exception can excuse: the entry could not be published, or would leak; nor an exception itself. */
const NEVER_EXCUSED = /^(?:(?:yaml|schema|file|internal|leak)\/|register\/exception-)/;

/**
 * Leaves out what `exceptions.yaml` permits. An exception counts until the end of its review day. Of one that has
 * expired, a rule has made a problem of its entry; where the entry would keep the rule without it, that becomes advice on
 * the list.
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
  const isExcused = ({ code, entry }: Finding): boolean =>
    !NEVER_EXCUSED.test(code) && excused.has(`${code} ${keyOf(entry)}`);
  const left = excused.size === 0 ? findings : findings.filter((finding) => !isExcused(finding));
  return left.some(isExpired) ? left.flatMap((finding) => judge(finding, left, register)) : left;
}

/** @returns the finding itself, or what it is where it is an expired exception that nothing needs */
function judge(finding: Finding, left: readonly Finding[], register: Register): readonly Finding[] {
  if (!isExpired(finding)) return [finding];
  const { rule, record, index } = finding.args ?? {};
  if (left.some(({ code, entry }) => code === rule && keyOf(entry) === record)) return [finding];
  const { kind, id } = finding.entry;
  // An entry that is not valid is not asked by most rules: nobody knows yet whether it needs the exception.
  const [list] = register.exceptions.values();
  if (!list || !register[kind].has(id)) return [];
  const path = ['exceptions', Number(index)];
  return [{ ...finding, code: 'register/exception-unneeded', entry: list, path }];
}

const isExpired = ({ code }: Finding): boolean => code === 'register/exception-expired';

const keyOf = ({ file }: Pick<Entry, 'file'>): string => keyOfFile(file);
