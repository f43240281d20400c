import type { OutputContext } from '../output.ts';

/**
 * When anything in the register last changed, as far as Git knows.
 * @returns YYYY-MM-DD, or undefined where nothing is known
 */
export function lastChangeOf({
  facts,
  history,
}: Pick<OutputContext, 'facts' | 'history'>): string | undefined {
  const days = [facts.about.record.modified, history.events[0]?.time.slice(0, 10)];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
