import type { Dataset, Distribution } from '../core/generated/types.ts';
import { normaliseUrl as comparableUrl } from '../core/model/normalise.ts';
import { textOf } from './json-values.ts';
import { readDate } from './make-dates.ts';
import { matchFormat, normaliseMediaType } from './normalise/format.ts';
import { normaliseUrl } from './normalise/https-url.ts';
import { cutText, plainLine } from './normalise/plain-text.ts';
import { withoutPersonalMailboxes } from './normalise/role-contact.ts';
import type { Unmapped } from './normalise/unmapped.ts';
import type { MapContext } from './protocol.ts';
import type { DistributionWords } from './source-words.ts';

/** The limit of the schema. */
const MOST_DISTRIBUTIONS = 2000;
const LONGEST_TITLE = 250;
const ENTRY_ID = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Hash functions by the length of their value in hexadecimal. */
const ALGORITHM_BY_LENGTH = new Map<number, 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512'>([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);

/**
 * Files and links, each address and format once. Those without an https address or of a format that nobody knows
 * go to `unmapped`.
 */
export function makeDistributions(
  words: readonly DistributionWords[],
  unmapped: Unmapped,
  context: MapContext,
): Dataset['distributions'] {
  const distributions = new Map<string, Distribution>();
  for (const [index, word] of words.entries()) {
    const name = `distributions.${index + 1}`;
    const url = firstUrl(word.urls);
    const format = matchFormat(word.formats ?? [], word.mediaType, url, context) ?? other(context);
    if (url === undefined || format === undefined || distributions.size === MOST_DISTRIBUTIONS) {
      unmapped.add(
        name,
        [word.title, ...(word.formats ?? []), ...word.urls].filter(Boolean).join(' | '),
      );
      continue;
    }
    const key = `${format} ${comparableUrl(url)}`;
    if (distributions.has(key)) unmapped.add(`${name}.repeated`, url);
    else distributions.set(key, makeDistribution(name, word, url, format, unmapped, context));
  }
  if (distributions.size === 0) return undefined;
  return withUniqueIds([...distributions.values()]);
}

/** Two files with the same id cannot be told apart, so neither keeps it. */
function withUniqueIds(distributions: readonly Distribution[]): Distribution[] {
  const counts = new Map<string, number>();
  for (const { id = '' } of distributions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return distributions.map(({ id, ...file }) =>
    id !== undefined && counts.get(id) === 1 ? { id, ...file } : file,
  );
}

function makeDistribution(
  name: string,
  word: DistributionWords,
  url: string,
  format: string,
  unmapped: Unmapped,
  context: MapContext,
): Distribution {
  const description = plainLine(word.description ?? '');
  const titles = [
    plainLine(word.title ?? ''),
    description,
    fileName(url),
    labelOf(format, context),
  ];
  const title = cutText(
    withoutPersonalMailboxes(titles.find((text) => text !== '')!),
    LONGEST_TITLE,
  );
  if (description !== '' && description !== title) unmapped.add(`${name}.description`, description);
  const mediaType = word.mediaType === undefined ? undefined : normaliseMediaType(word.mediaType);
  const size = textOf(word.byteSize);
  const byteSize =
    size !== undefined && /^\d{1,15}(?:\.0+)?$/.test(size) ? Math.trunc(Number(size)) : undefined;
  if (size !== undefined && byteSize === undefined) unmapped.add(`${name}.byteSize`, size);
  const modified = readDate(`${name}.modified`, word.modified, unmapped, context.today);
  const conformsTo = word.conformsTo === undefined ? undefined : normaliseUrl(word.conformsTo);
  const checksum = makeChecksum(word.checksum);
  return {
    ...(ENTRY_ID.test(word.id ?? '') && { id: word.id! }),
    title,
    url,
    format,
    ...(mediaType !== undefined && { mediaType }),
    // Sources write 0 where they do not know.
    ...(byteSize !== undefined && byteSize > 0 && { byteSize }),
    ...(checksum && { checksum }),
    ...(modified !== undefined && { modified }),
    ...(conformsTo !== undefined && { conformsTo }),
  };
}

function makeChecksum(words: DistributionWords['checksum']): Distribution['checksum'] {
  const value = words?.value.trim().toLowerCase() ?? '';
  const algorithm = ALGORITHM_BY_LENGTH.get(value.length);
  if (!algorithm || !/^[0-9a-f]+$/.test(value)) return undefined;
  const said = (words?.algorithm ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return said === '' || said.endsWith(algorithm) ? { algorithm, value } : undefined;
}

function firstUrl(urls: readonly string[]): string | undefined {
  for (const text of urls) {
    const url = normaliseUrl(text);
    if (url !== undefined) return url;
  }
  return undefined;
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return plainLine(decodeURIComponent(name));
  } catch {
    return name;
  }
}

function labelOf(format: string, context: MapContext): string {
  return context.vocabularies.formats.get(format)?.label ?? format;
}

/** The term for everything else, if the register has one. */
function other(context: MapContext): string | undefined {
  return context.vocabularies.formats.has('other') ? 'other' : undefined;
}
