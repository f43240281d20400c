import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { decodeText } from '../core/explore/preview/decode-text.ts';
import type { SourceNow } from '../core/contribute/refresh-insight.ts';
import { UserError } from '../core/model/user-error.ts';
import type { Http } from './http.ts';

/** Larger than any table from which a page of figures is made. */
const MOST_BYTES = 50_000_000;

/** Reads a publisher's file from the disk. */
export function readSourceFile(path: string): SourceNow {
  return sourceNow(readFileSync(path));
}

/**
 * Reads a publisher's file from its address.
 * @throws HttpError if there is no answer; UserError if it is not the file
 */
export async function fetchSource(http: Http, url: string): Promise<SourceNow> {
  const { status, body } = await http.request({ url });
  if (status !== 200) throw new UserError(`The source answers with status ${status}.`);
  return sourceNow(body);
}

function sourceNow(bytes: Uint8Array): SourceNow {
  if (bytes.length > MOST_BYTES) throw new UserError('The source is larger than 50 MB.');
  return {
    text: decodeText(bytes).text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
}
