import { HarvestError, type Reader } from './protocol.ts';
import { decodeText } from './read-documents.ts';

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
