/** Site path of the feed of all changes. */
export function allFeedPath(): string {
  return '/feeds/all.atom';
}

/** Site path of the feed of a theme or a publisher. */
export function groupFeedPath(group: 'theme' | 'publisher', id: string): string {
  return `/feeds/${group}/${id}.atom`;
}

/** Site path of the feed of one dataset: its page's, without the closing slash. */
export function datasetFeedPath({ path }: { readonly path: string }): string {
  return `${path.slice(0, -1)}.atom`;
}
