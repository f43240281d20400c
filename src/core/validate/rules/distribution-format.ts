import type { FormatVocabulary } from '../../generated/types.ts';
import type { EntryRule } from '../rule.ts';
import { fileExtension } from '../../model/data-file.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { finding } from './support/finding.ts';
import { termsOf } from '../../model/terms.ts';
import { wordSet } from '../../model/word-set.ts';

type Format = FormatVocabulary['terms'][number];

/** What servers send when they do not know better: it does not contradict any format. */
const GENERIC_MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/x-download',
  'application/force-download',
  'binary/octet-stream',
]);

/** Wrappers for any format, as a zip is for a shapefile. */
const WRAPPERS = wordSet('zip 7z gz tgz tar bz2 rar xz');

const WRAPPER_MEDIA_TYPES =
  /^application\/(?:zip|x-zip-compressed|gzip|x-gzip|x-7z-compressed|x-tar)$/;

/** Formats that contradict the media type or the extension of the file. */
export const distributionFormat: EntryRule<'dataset' | 'harvested'> = {
  scope: 'entry',
  codes: ['distribution/format-media-type', 'distribution/format-extension'],
  kinds: ['dataset', 'harvested'],
  *check(entry, { register }) {
    const formats = termsOf(register, 'formats');
    if (!formats) return;
    const { dataset, at } = datasetOf(entry);
    for (const [index, distribution] of (dataset.distributions ?? []).entries()) {
      const format = formats.get(distribution.format);
      if (!format) continue;
      const path = [...at, 'distributions', index];
      const { mediaType, url } = distribution;
      if (mediaType !== undefined && !takesMediaType(format, mediaType)) {
        const args = { format: format.label, mediaType, expected: format.mediaTypes ?? [] };
        yield finding('distribution/format-media-type', entry, [...path, 'mediaType'], args);
      }
      const extension = url !== undefined && URL.canParse(url) ? fileExtension(new URL(url)) : '';
      const other = extension ? namedBy(extension, format, formats) : undefined;
      if (other) {
        const args = { format: format.id, extension: extension ?? '', other: other.id };
        yield finding('distribution/format-extension', entry, [...path, 'format'], args);
      }
    }
  },
};

function takesMediaType({ mediaTypes }: Format, mediaType: string): boolean {
  const type = mediaType.toLowerCase();
  if (!mediaTypes || GENERIC_MEDIA_TYPES.has(type) || WRAPPER_MEDIA_TYPES.test(type)) return true;
  // Many servers send a table or a tree of data as plain text.
  if (type === 'text/plain')
    return !mediaTypes.some((known) => /officedocument|pdf|zip/.test(known));
  return mediaTypes.some((known) => {
    const plain = known.toLowerCase();
    // A format based on JSON or XML may be sent as JSON or XML.
    return plain === type || plain.endsWith(`+${type.slice(type.indexOf('/') + 1)}`);
  });
}

/** The format that an extension names, if it differs and is not a more general form of this one. */
function namedBy(
  extension: string,
  format: Format,
  formats: ReadonlyMap<string, Format>,
): Format | undefined {
  if (!format.extensions || WRAPPERS.has(extension) || extension === 'txt') return undefined;
  if (format.extensions.includes(extension)) return undefined;
  const builtOn = (format.mediaTypes ?? []).some((type) => type.endsWith(`+${extension}`));
  if (builtOn) return undefined;
  for (const other of formats.values()) {
    if (other.extensions?.includes(extension)) return other;
  }
  return undefined;
}
