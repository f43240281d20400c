import { meaning, quote } from '../meaning.ts';
import type { Compare } from './comparison.ts';

/** The date of the data: what those wait for who use it. */
export const compareModified: Compare = ({ before, after }) => {
  const [old, now] = [before['modified'], after['modified']];
  if (old === now) return [];
  return [
    meaning('data/dated', `Date of the data: ${quote(old ?? 'none')} → ${quote(now ?? 'none')}.`),
  ];
};
