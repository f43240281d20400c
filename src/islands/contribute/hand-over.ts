/** A file that is ready to be proposed. */
export interface ReadyFile {
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly text: string;
  /** Whether the register already has it. */
  readonly isEdit: boolean;
}

/** Where the register's files are. */
export interface Repository {
  /** Address without a closing slash. */
  readonly url: string;
  readonly branch: string;
}

/** Browsers or servers cut or refuse longer addresses. */
export const LONGEST_ADDRESS = 6000;

/** How a file gets to GitHub. */
export interface HandOver {
  readonly address: string;
  /** The address cannot carry the text: it is copied first, and pasted on GitHub. */
  readonly mustCopy: boolean;
}

/**
 * The page where GitHub takes a proposal: its new-file page, filled in through the address (`filename` and `value`), or
 * its edit page, which cannot be filled in.
 */
export function handOver({ file, text, isEdit }: ReadyFile, { url, branch }: Repository): HandOver {
  const path = `catalogue/${file}`;
  if (isEdit) return { address: `${url}/edit/${branch}/${path}`, mustCopy: true };
  const folder = path.slice(0, path.lastIndexOf('/'));
  const filename = path.slice(path.lastIndexOf('/') + 1);
  const page = `${url}/new/${branch}/${folder}`;
  const full = `${page}?${new URLSearchParams({ filename, value: text })}`;
  if (full.length <= LONGEST_ADDRESS) return { address: full, mustCopy: false };
  return { address: `${page}?${new URLSearchParams({ filename })}`, mustCopy: true };
}

/**
 * Copies a text.
 * @returns whether the browser allowed it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
