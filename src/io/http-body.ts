import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

import { HttpError } from './http-error.ts';

/** Limits for one response. */
export interface BodyLimits {
  /** As it comes over the wire. */
  readonly wireBytes: number;
  /** After decompression. */
  readonly bytes: number;
}

/** The standard allows more than one encoding, but only attackers use it. */
const MOST_ENCODINGS = 2;

type Decode = (data: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const ungzip: Decode = promisify(gunzip);
const unbrotli: Decode = promisify(brotliDecompress);
const unzlib: Decode = promisify(inflate);
const undeflate: Decode = promisify(inflateRaw);

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['gzip', ungzip],
  ['x-gzip', ungzip],
  ['br', unbrotli],
  // The standard means zlib; some servers send the bare stream, which no zlib header begins.
  [
    'deflate',
    (data, options) =>
      data.length > 0 && (data[0]! & 0x0f) === 8 ? unzlib(data, options) : undeflate(data, options),
  ],
]);

/** The encodings to ask for: those that can be decoded. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

/**
 * Collects a body up to the limits and decompresses it.
 * @param encoding the header `content-encoding`
 * @throws HttpError `too-large` or `encoding`; what the stream throws
 */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  { wireBytes, bytes }: BodyLimits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > wireBytes) throw tooLarge(wireBytes);
    parts.push(part);
  }
  const encodings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MOST_ENCODINGS) {
    throw new HttpError('encoding', 'The response is compressed more than once.');
  }
  let body: Uint8Array = Buffer.concat(parts);
  for (const name of encodings.reverse()) body = await decode(body, name, bytes);
  if (body.length > bytes) throw tooLarge(bytes);
  return body;
}

/** Collects the first bytes of a body, as they come over the wire. */
export async function readStart(
  stream: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size >= bytes) break;
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

async function decode(data: Uint8Array, name: string, limit: number): Promise<Uint8Array> {
  const decoder = DECODERS.get(name);
  if (!decoder) {
    const accepted = `The response has an encoding nobody asked for; expected ${ACCEPTED_ENCODINGS}.`;
    throw new HttpError('encoding', accepted);
  }
  // An answer without content (304) may still name an encoding.
  if (data.length === 0) return data;
  try {
    return await decoder(data, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit);
    throw new HttpError('encoding', 'The response cannot be decompressed.');
  }
}

function tooLarge(limit: number): HttpError {
  const megabytes = Math.round(limit / 100_000) / 10;
  return new HttpError('too-large', `The response is larger than ${megabytes} MB.`);
}
