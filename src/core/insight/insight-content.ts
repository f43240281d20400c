import type { Pin } from '../generated/types.ts';
import type { DataTable } from './data-table.ts';
import type { InsightBody } from './insight-body.ts';

/** What an insight shows: its text, and the extracts beside it. */
export interface InsightContent {
  readonly body: InsightBody;
  /** By name. */
  readonly extracts: ReadonlyMap<string, PinnedExtract>;
}

/** A small table, and where it comes from. */
export interface PinnedExtract {
  readonly name: string;
  readonly pin: Pin;
  readonly table: DataTable;
  /** The file, byte for byte. */
  readonly text: string;
}

/** A file beside an insight. */
export interface BesideFile {
  /** Of the insight. */
  readonly slug: string;
  /** Of the extract. */
  readonly name: string;
  readonly is: 'extract' | 'pin';
}

const BESIDE = /^insights\/([a-z0-9-]+)\/([a-z][a-z0-9-]{0,59})\.(csv|yaml)$/;

/** Reads the path of an extract or its pin; undefined for any other file of the catalogue folder. */
export function besideFile(file: string): BesideFile | undefined {
  const [, slug, name, ending] = BESIDE.exec(file) ?? [];
  if (slug === undefined || name === undefined) return undefined;
  return { slug, name, is: ending === 'csv' ? 'extract' : 'pin' };
}

/** The path of a file beside an insight, inside the catalogue folder. */
export function besidePath({ slug, name, is }: BesideFile): string {
  return `insights/${slug}/${name}.${is === 'pin' ? 'yaml' : 'csv'}`;
}

/** The slug of an insight from the path of its text. */
export function insightSlug(file: string): string | undefined {
  return /^insights\/([a-z0-9-]+)\/index\.mdx$/.exec(file)?.[1];
}

/** The path of the text beside which an extract or pin lies; undefined for any other file. */
export function textBeside(file: string): string | undefined {
  const beside = besideFile(file);
  return beside && `insights/${beside.slug}/index.mdx`;
}
