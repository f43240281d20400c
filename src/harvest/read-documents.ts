import { gunzipSync } from 'node:zlib';

import { unpackTar } from 'modern-tar';

import { HarvestError, type RawPage, type RawRecord, type Reader, type Reply } from './protocol.ts';

/** An archive that unpacks to more is an attack. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Splits a folder of thousands of files into parts. */
const DOCUMENTS_PER_PAGE = 100;

/** One document of a source. */
export interface SourceDocument {
  /** Where it is: an address, or the path inside an archive. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Whether a source is on the web; anything else is a file or a folder, read as it is. */
export function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/**
 * Every document that an address gives: itself, or each file of the archive (tar, also compressed) that it is.
 * @throws HarvestError if it cannot be read or unpacked
 */
export async function* readDocuments(
  reader: Reader,
  url: string,
  options?: Parameters<Reader['read']>[1],
): AsyncGenerator<SourceDocument> {
  const reply = await reader.read(url, options);
  const body = unzip(reply);
  if (!isTar(body)) {
    yield { path: reply.url, mediaType: reply.mediaType, text: decodeText(body) };
    return;
  }
  for (const { header, data } of await unpack(body, reply.url)) {
    if (header.type !== 'file' || data === undefined) continue;
    yield { path: header.name, mediaType: '', text: decodeText(data) };
  }
}

/**
 * The records of every document, document by document.
 * A document that cannot be understood is a rejection; the others are read all the same.
 * @param recordsOf the records of one document; throws what is wrong with it
 */
export async function* pagesOfDocuments(
  reader: Reader,
  url: string,
  recordsOf: (document: SourceDocument) => Promise<readonly RawRecord[]> | readonly RawRecord[],
  options?: Parameters<Reader['read']>[1],
): AsyncGenerator<RawPage> {
  let records: RawRecord[] = [];
  let rejected: NonNullable<RawPage['rejected']>[number][] = [];
  let count = 0;
  for await (const document of readDocuments(reader, url, options)) {
    try {
      records = records.concat(await recordsOf(document));
    } catch (error) {
      const reason = `The document cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      // On the web that is the source's failure, and an empty answer would look like an empty source.
      if (isAddress(document.path)) throw new HarvestError(`${document.path}: ${reason}`);
      rejected.push({ code: 'unreadable', place: document.path, reason });
    }
    count += 1;
    if (count % DOCUMENTS_PER_PAGE > 0) continue;
    yield { records, rejected };
    records = [];
    rejected = [];
  }
  if (count % DOCUMENTS_PER_PAGE > 0) yield { records, rejected };
}

/** The text of a document: UTF-8, or what old servers send instead. */
export function decodeText(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

function unzip({ body, url }: Reply): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new HarvestError(`${url}: the archive is damaged, or larger than ${MOST_BYTES} bytes.`);
  }
}

async function unpack(body: Uint8Array, url: string): ReturnType<typeof unpackTar> {
  try {
    return await unpackTar(body, { strict: true });
  } catch {
    throw new HarvestError(`${url}: the archive is damaged, or cut short.`);
  }
}

/** `ustar` stands at a fixed place in every tar archive since 1988. */
function isTar(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(257, 262)) === 'ustar';
}
