import type { CoverageFacts } from '../../describe/facts.ts';

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

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(`${year}-${month}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return `${year}-${month}-${String(last.getUTCDate()).padStart(2, '0')}`;
}
