/** The search with one facet chosen; the search page reads its state from the address. */
export function searchPath(parameters: Readonly<Record<string, string>>): string {
  return `/search/?${new URLSearchParams(parameters)}`;
}
