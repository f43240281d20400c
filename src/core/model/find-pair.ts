/**
 * Finds an opening and a closing mark that stand near each other. Each character is looked at once, whatever the text
 * holds; one pattern for both marks would look on from every opening mark again.
 * @param marks global pattern with the named groups `open` and `close`; whatever else it matches parts the two
 * @param furthest characters between the two
 * @returns the text from the opening to the closing mark; undefined where there is none
 */
export function findPair(text: string, marks: RegExp, furthest: number): string | undefined {
  let open: RegExpExecArray | undefined;
  for (const mark of text.matchAll(marks)) {
    if (mark.groups?.['open'] !== undefined) open = mark;
    else if (mark.groups?.['close'] === undefined) open = undefined;
    else if (open !== undefined && mark.index - open.index - open[0].length <= furthest)
      return text.slice(open.index, mark.index + mark[0].length);
  }
  return undefined;
}
