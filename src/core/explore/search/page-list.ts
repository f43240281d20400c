/** Results on one page. */
export const RESULTS_PER_PAGE = 20;

/**
 * Page numbers to link: the first, the last, this one and its neighbours.
 * @returns ascending numbers; 0 stands for a gap
 */
export function pageList(page: number, pages: number): number[] {
  const shown: number[] = [];
  for (let number = 1; number <= pages; number++) {
    if (number === 1 || number === pages || Math.abs(number - page) <= 1) shown.push(number);
    else if (shown.at(-1) !== 0) shown.push(0);
  }
  return shown;
}
