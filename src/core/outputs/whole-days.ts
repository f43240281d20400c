/** The first day of a year, month or day: `2024` → `2024-01-01`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last one: `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of the next month.
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
