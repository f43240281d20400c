/** Where the reader is. */
export interface ReviewPlace {
  /** The catalogue folder from the root of the repository. */
  readonly root: string;
  /** Address of the site, for links to help pages; without it there are none. */
  readonly site?: string | undefined;
  /** Address of the page that shows the proposal, where its number is known. */
  readonly preview?: string | undefined;
}
