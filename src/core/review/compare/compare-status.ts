import { meaning, quote } from '../meaning.ts';
import type { Compare } from './comparison.ts';

/** Draft, current, superseded, withdrawn; how far a service is in its life. */
export const compareStatus: Compare = ({ before, after }) => {
  const [old, now] = [before['status'], after['status']];
  if (old === now) return [];
  const by = after.supersededBy === undefined ? '' : ` by ${quote(after.supersededBy)}`;
  const text = `Status: ${quote(old ?? 'none')} → ${quote(now ?? 'none')}${by}.`;
  return [meaning('status/changed', text)];
};
