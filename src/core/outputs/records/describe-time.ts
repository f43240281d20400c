import type { CoverageFacts } from '../../describe/facts.ts';
import { firstDay, lastDay } from '../whole-days.ts';

/**
 * The time that a record is about, as OGC API Records writes it: an interval of whole days, `..` where an end is
 * open or not known. Null where nothing is known.
 */
export function describeTime(period: CoverageFacts['period'], resolution?: string): object | null {
  if (!period || (period.start === undefined && period.end === undefined)) return null;
  return {
    interval: [
      period.start === undefined ? '..' : firstDay(period.start),
      period.end === undefined ? '..' : lastDay(period.end),
    ],
    ...(resolution && { resolution }),
  };
}
