import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same files always give the same bytes: the date is the earliest that a zip can store. */
const MTIME = new Date(1980, 0, 1);

/** Packs files by path. */
export function makeZip(files: readonly { path: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, text }) => [path, [strToU8(text), { mtime: MTIME }]]),
  );
  return zipSync(entries);
}
