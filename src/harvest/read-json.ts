import { HarvestError, type RawPage, type RawRecord, type Reader } from './protocol.ts';
import { decodeText, isAddress, pagesOfDocuments } from './read-documents.ts';

/**
 * Reads a JSON document from the web.
 * @throws HarvestError if it is not JSON
 */
export async function readJson(reader: Reader, url: string): Promise<unknown> {
  const reply = await reader.read(url, { accept: 'application/json' });
  try {
    return parseJson(decodeText(reply.body));
  } catch (error) {
    throw new HarvestError(`${reply.url}: ${(error as Error).message}`);
  }
}

/**
 * The records of every JSON document; of an archive, of the files with such a name.
 * @param recordsOf the records of one document, from its content and its path; throws what is wrong with it
 * @param names what the names of such files look like
 */
export function pagesOfJson(
  reader: Reader,
  url: string,
  recordsOf: (content: unknown, path: string) => readonly RawRecord[],
  names = /\.json$/i,
): AsyncGenerator<RawPage> {
  return pagesOfDocuments(reader, url, ({ path, text }) =>
    isAddress(path) || names.test(path) ? recordsOf(parseJson(text), path) : [],
  );
}

/**
 * @throws Error that says what came instead of JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const start = text.trim().slice(0, 40).replace(/\s+/g, ' ');
    throw new Error(
      text.trim() === '' ? 'it is empty' : `JSON was expected, but it starts with "${start}"`,
    );
  }
}
