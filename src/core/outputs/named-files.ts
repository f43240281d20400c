import type { DatasetFacts, DistributionFacts } from '../describe/facts.ts';

/** A file to download, under a name for standards that describe the files of a dataset. */
export interface NamedFile {
  readonly file: DistributionFacts;
  /** A slug that no other file of the dataset has. */
  readonly name: string;
}

/** The files of a dataset: what programs can download, not pages and interfaces. */
export function namedFiles({ distributions }: DatasetFacts): NamedFile[] {
  const names = new Set<string>();
  return distributions
    .filter(({ kind }) => kind === 'file')
    .map((file) => {
      const wanted = file.id ?? `${file.format.id}-${names.size + 1}`;
      const name = names.has(wanted) ? `${wanted}-${names.size + 1}` : wanted;
      names.add(name);
      return { file, name };
    });
}

/**
 * The only file of its kind, if there is one: the columns of an entry describe a table, and do not say in which of
 * several files it is.
 * @param mediaTypes of the kind
 */
export function onlyFileOf(
  files: readonly NamedFile[],
  mediaTypes: readonly string[],
): NamedFile | undefined {
  const found = files.filter(
    ({ file: { mediaType } }) => mediaType && mediaTypes.includes(mediaType),
  );
  return found.length === 1 ? found[0] : undefined;
}
