import type { OutputContext } from '../output.ts';

/**
 * When anything in the register last changed, as far as git tells.
 * @returns YYYY-MM-DD, or undefined where nothing is known
 */
export function lastChangeOf({
  catalogue,
  history,
}: Pick<OutputContext, 'catalogue' | 'history'>): string | undefined {
  const [newest] = history.events;
  const days = catalogue.listed.flatMap(({ lastChange }) => lastChange?.date.slice(0, 10) ?? []);
  if (newest) days.push(newest.time.slice(0, 10));
  return days.sort().at(-1);
}
