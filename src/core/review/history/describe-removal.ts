import type { ChangeEvent } from '../../derive/history.ts';
import type { Redirect } from '../../generated/types.ts';

/**
 * Says what became of a record whose file was taken away.
 * @param redirect what the register says now of its address
 */
export function describeRemoval(
  redirect: Redirect | undefined,
): Pick<ChangeEvent, 'types' | 'details'> {
  if (redirect?.kind === 'moved') {
    return { types: ['moved'], details: [`Moved: now “${redirect.to ?? ''}”.`] };
  }
  const merged = redirect?.kind === 'merged' ? [`Merged into “${redirect.to ?? ''}”.`] : [];
  const { reason } = redirect ?? {};
  return { types: ['withdrawn'], details: [...merged, ...(reason === undefined ? [] : [reason])] };
}
