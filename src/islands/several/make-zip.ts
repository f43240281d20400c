import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same files make the same bytes, whenever they are packed: the earliest date that a zip can hold. */
const MTIME = new Date(1980, 0, 1);

/** Packs files by their path. */
export function makeZip(files: readonly { path: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, text }) => [path, [strToU8(text), { mtime: MTIME }]]),
  );
  return zipSync(entries);
}
