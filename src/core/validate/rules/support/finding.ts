import type { Entry } from '../../../model/entry.ts';
import type { ProblemArg } from '../../../model/problem.ts';
import type { ValuePath } from '../../../model/value-path.ts';
import type { Finding } from '../../rule.ts';

/** Shared by all rules that find nothing, which is what most of them do most of the time. */
export const NOTHING: readonly Finding[] = [];

/** Makes a finding; a function only to keep the rules short. */
export function finding(
  code: string,
  entry: Pick<Entry, 'kind' | 'id' | 'file'>,
  path: ValuePath,
  args?: Readonly<Record<string, ProblemArg>>,
  at?: number,
): Finding {
  const { kind, id, file } = entry;
  return {
    ...{ code, entry: { kind, id, file }, path },
    ...(at !== undefined && { at }),
    ...(args && { args }),
  };
}

/** A path as people read it: `distributions 2, url`. */
export function fieldName(path: ValuePath): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${part}`))
    .join('')
    .replace(/^[ ,]+/, '');
}
