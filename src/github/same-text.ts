/** Whether GitHub has a text already; it gives texts back with its own line ends. */
export function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.trim();
}
