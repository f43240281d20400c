import type { FileStart } from '../../core/explore/preview/read/start-of-file.ts';
import { answeredBy, ask, StatusError } from './ask.ts';

/** The start of a file, and the host that sent it. */
export interface FetchedStart extends FileStart {
  readonly host: string;
  /** Whether the time ran out before enough arrived. */
  readonly slow: boolean;
}

/** What `416 Range Not Satisfiable` means for a range that starts at 0: the file is empty. */
const EMPTY = 416;

/**
 * Reads the first bytes of a file. It asks for a range; if the host sends the whole file instead, it reads as much as
 * it wants and closes the connection.
 * @param most bytes at most
 * @throws NoPreview as {@link ask}; the signal's reason if the time ran out before anything arrived
 */
export async function fetchStart(
  url: string,
  most: number,
  signal: AbortSignal,
): Promise<FetchedStart> {
  try {
    const response = await ask(url, { range: [0, most - 1], signal });
    const read = await readStart(response, most, signal);
    // More may follow a part of exactly the requested length.
    const whole = read.whole && !(response.status === 206 && read.bytes.length >= most);
    return { ...read, whole, host: answeredBy(response, url) };
  } catch (error) {
    if (signal.aborted || !(error instanceof StatusError) || error.status !== EMPTY) throw error;
    const response = await ask(url, { signal });
    return { ...(await readStart(response, most, signal)), host: answeredBy(response, url) };
  }
}

/**
 * Reads a file that is only useful as a whole.
 * @returns undefined if it is larger than `most`, with its size if the host gives it
 */
export async function fetchWhole(
  url: string,
  most: number,
  signal: AbortSignal,
  accept?: string,
): Promise<FetchedStart | { readonly tooLarge: number | undefined }> {
  const response = await ask(url, { signal, ...(accept !== undefined && { accept }) });
  const size = contentLength(response);
  if (size !== undefined && size > most) {
    await response.body?.cancel();
    return { tooLarge: size };
  }
  const read = await readStart(response, most, signal);
  if (read.slow) throw signal.reason;
  return read.whole
    ? { ...read, host: answeredBy(response, url) }
    : { tooLarge: size !== undefined && size > most ? size : undefined };
}

/** The size of the answer, according to the host. */
export function contentLength(response: Response): number | undefined {
  const text = response.headers.get('Content-Length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Reads from an answer until there is enough, then closes the connection. */
async function readStart(
  response: Response,
  most: number,
  signal: AbortSignal,
): Promise<FileStart & { readonly slow: boolean }> {
  const bytes = new Uint8Array(most);
  let length = 0;
  const reader = response.body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) return { bytes: bytes.subarray(0, length), whole: true, slow: false };
      const fitting = value.subarray(0, most - length);
      bytes.set(fitting, length);
      length += fitting.length;
      if (fitting.length < value.length) {
        await reader.cancel();
        return { bytes, whole: false, slow: false };
      }
    }
  } catch (error) {
    // What arrived in time is worth showing.
    if (!signal.aborted || length === 0) throw error;
    return { bytes: bytes.subarray(0, length), whole: false, slow: true };
  }
  return { bytes: bytes.subarray(0, length), whole: true, slow: false };
}
