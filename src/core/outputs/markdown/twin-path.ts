/** The site path of a page's Markdown twin: `/themes/` → `/themes/index.md`. */
export function twinPath(path: string): string {
  return `${path}index.md`;
}
