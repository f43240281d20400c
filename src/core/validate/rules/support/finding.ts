import type { Entry } from '../../../model/entry.ts';
import type { ProblemArg } from '../../../report/messages/message.ts';
import type { ValuePath } from '../../../model/value-path.ts';
import type { Finding } from '../../rule.ts';
import type { ProblemCode } from '../../../report/messages/index.ts';

/** The empty result, shared by all rules because it is by far the most common. */
export const NOTHING: readonly Finding[] = [];

/** Makes a finding; a function only to keep the rules short. */
export function finding(
  code: ProblemCode,
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

/** A path in plain words: `distributions 2, url`. */
export function fieldName(path: ValuePath): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${part}`))
    .join('')
    .replace(/^[ ,]+/, '');
}
