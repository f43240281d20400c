import { WHOLE_BYTES, PARQUET_BYTES } from '../../core/explore/preview/limits.ts';
import { NoPreview, REASONS } from '../../core/explore/preview/preview-words.ts';
import { hostOf } from '../../core/model/https-url.ts';
import { answeredBy, ask, StatusError } from './ask.ts';
import { contentLength, fetchWhole } from './fetch-start.ts';

/** A file on a host, readable in parts, in the form hyparquet needs. */
export interface RangedFile {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  /** The host that answered, and the bytes read so far. */
  readonly told: { host: string; bytes: number };
}

/**
 * Opens a file on a host to read parts of it, up to the limit of a preview. If the host does not send parts, it fetches
 * the whole file if that is small.
 * @throws NoPreview if the host does not give a size, does not send parts of a large file, or as {@link ask}
 */
export async function openRanged(
  url: string,
  language: string,
  signal: AbortSignal,
): Promise<RangedFile> {
  const { size, host } = await findSize(url, signal);
  const told = { host, bytes: 0 };
  let whole: Uint8Array | undefined;
  const readWhole = async (): Promise<Uint8Array> => {
    const read = size <= WHOLE_BYTES ? await fetchWhole(url, WHOLE_BYTES, signal) : undefined;
    if (!read || 'tooLarge' in read) throw new NoPreview(REASONS.noParts(host));
    told.bytes += read.bytes.length;
    return read.bytes;
  };
  return {
    byteLength: size,
    told,
    async slice(start, end = size) {
      if (whole) return copy(whole.subarray(start, end));
      if (told.bytes + end - start > PARQUET_BYTES) {
        throw new NoPreview(REASONS.tooWide(PARQUET_BYTES, language));
      }
      const response = await ask(url, { range: [start, end - 1], signal });
      if (response.status === 206) {
        const part = new Uint8Array(await response.arrayBuffer());
        told.bytes += part.length;
        return copy(part);
      }
      await response.body?.cancel();
      whole = await readWhole();
      return copy(whole.subarray(start, end));
    },
  };
}

async function findSize(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly size: number; readonly host: string }> {
  const sizes = [
    async () => {
      const response = await ask(url, { method: 'HEAD', signal });
      return { size: contentLength(response), host: answeredBy(response, url) };
    },
    // For hosts that do not allow HEAD, such as those with signed addresses. They must expose the header to other sites.
    async () => {
      const response = await ask(url, { range: [0, 7], signal });
      await response.body?.cancel();
      const total = /\/(\d{1,15})$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
      const size = response.status === 200 ? contentLength(response) : total && Number(total);
      return { size: size || undefined, host: answeredBy(response, url) };
    },
  ];
  let refusal: unknown;
  for (const find of sizes) {
    try {
      const { size, host } = await find();
      if (size !== undefined) return { size, host };
    } catch (error) {
      if (!(error instanceof StatusError) || error.status === 404) throw error;
      refusal = error;
    }
  }
  throw refusal instanceof NoPreview ? refusal : new NoPreview(REASONS.noSize(hostOf(url)));
}

/** A separate buffer, because readers use all of it. */
function copy(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
