import type { Catalogue, DatasetRecord } from '../derive/catalogue.ts';
import type { Distribution } from '../generated/types.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import type { TermOf } from '../model/vocabulary.ts';

/** One form of open data, whose address has been looked at once more. */
export type OpenDistribution = Distribution & { readonly url: string };

/** A file that can be downloaded, as against a page, a feed or an interface. */
export interface OpenFile {
  readonly distribution: OpenDistribution;
  /** A slug that no other file of the dataset has. */
  readonly name: string;
  readonly format: TermOf<'formats'>;
  /** As the entry says; else what the vocabulary knows of the format. */
  readonly mediaType?: string | undefined;
}

/** Pages that people read are no files of data, although browsers download them as files. */
const PAGES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Where the data is: nothing unless it is open, and nothing that is no safe web address. */
export function openDistributions({ fields }: DatasetRecord): OpenDistribution[] {
  if (fields.access.level !== 'open') return [];
  return (fields.distributions ?? []).filter(
    (item): item is OpenDistribution => item.url !== undefined && isHttpsUrl(item.url),
  );
}

/** The files among the open data: those whose format has file name extensions and is no page. */
export function openFiles(record: DatasetRecord, { vocabularies }: Catalogue): OpenFile[] {
  const names = new Set<string>();
  return openDistributions(record).flatMap((distribution) => {
    const format = vocabularies.formats.get(distribution.format);
    if (!format?.extensions?.length) return [];
    const mediaType = distribution.mediaType ?? format.mediaTypes?.[0];
    if (mediaType !== undefined && PAGES.includes(mediaType)) return [];
    const wanted = distribution.id ?? `${distribution.format}-${names.size + 1}`;
    const name = names.has(wanted) ? `${wanted}-${names.size + 1}` : wanted;
    names.add(name);
    return [{ distribution, name, format, mediaType }];
  });
}

/** Whether there is anything to download. */
export function hasOpenFiles(record: DatasetRecord, catalogue: Catalogue): boolean {
  return openFiles(record, catalogue).length > 0;
}

/**
 * The only file of its kind, if there is one: the columns of an entry describe a table, and do not say in which of
 * several files it is.
 * @param mediaTypes of the kind
 */
export function onlyFileOf(
  files: readonly OpenFile[],
  mediaTypes: readonly string[],
): OpenFile | undefined {
  const found = files.filter(({ mediaType }) => mediaType && mediaTypes.includes(mediaType));
  return found.length === 1 ? found[0] : undefined;
}
