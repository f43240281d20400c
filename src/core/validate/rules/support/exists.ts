import type { EntryKind } from '../../../model/entry.ts';
import { keyOf } from '../../../model/keys.ts';
import type { RuleContext } from '../../rule.ts';

/** Whether a record exists, valid or not: a broken file is reported itself, not at the entries that name it. */
export function exists(context: RuleContext, kind: EntryKind, id: string): boolean {
  return context.register[kind].has(id) || context.present.has(keyOf(kind, id));
}
