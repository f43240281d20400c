import type { Problem } from '../problem.ts';

/** What a reporter may know besides the problems. */
export interface ReportOptions {
  /** How many files were checked. */
  readonly files: number;
  /** Folder of the catalogue as the reader of the report knows it: `catalogue`; none if left out. */
  readonly root?: string;
  /** Address of the site, for links to help pages; without it the path alone is shown. */
  readonly site?: string | undefined;
  /** Gives words a colour; the plain text without it. */
  readonly paint?: (style: 'error' | 'warning' | 'strong' | 'faint', text: string) => string;
}

/** Renders sorted problems for one kind of reader. */
export type Reporter = (problems: readonly Problem[], options: ReportOptions) => string;

/** A path of the catalogue from where the report is read. */
export function withRoot(file: string, { root = '' }: ReportOptions): string {
  return root === '' ? file : `${root}/${file}`;
}

/** The address of a help page. */
export function helpLink(help: string, { site }: ReportOptions): string {
  return site === undefined ? help : site.replace(/\/$/, '') + help;
}
