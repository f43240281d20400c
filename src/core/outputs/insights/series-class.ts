/** The class of the marks of one series: its colour, and its dashes where colours cannot tell it. */
export function seriesClass(index: number): string {
  return `chart__series chart__series--${index + 1}`;
}
