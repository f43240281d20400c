import type { FileStart } from '../../core/explore/preview/read/start-of-file.ts';
import { answeredBy, ask, StatusError } from './ask.ts';

/** The start of a file and who sent it. */
export interface FetchedStart extends FileStart {
  readonly host: string;
  /** Whether the time ran out before as much arrived as was wanted. */
  readonly slow: boolean;
}

/** What `416 Range Not Satisfiable` means for a range that starts at 0: the file is empty. */
const EMPTY = 416;

/**
 * Reads the first bytes of a file: asks for a part, and where the host sends the whole all the same, reads as much as
 * it wants and hangs up.
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
    // A part that is as long as was asked may be followed by more.
    const whole = read.whole && !(response.status === 206 && read.bytes.length >= most);
    return { ...read, whole, host: answeredBy(response, url) };
  } catch (error) {
    if (signal.aborted || !(error instanceof StatusError) || error.status !== EMPTY) throw error;
    const response = await ask(url, { signal });
    return { ...(await readStart(response, most, signal)), host: answeredBy(response, url) };
  }
}

/**
 * Reads a file that is of use only as a whole.
 * @returns undefined if it is larger than `most`, and its size where the host says it
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

/** How large a host says that its answer is. */
export function contentLength(response: Response): number | undefined {
  const text = response.headers.get('Content-Length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Reads from an answer until there is enough, then hangs up. */
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
