/** For more files, use the pull request itself; without an account GitHub answers 60 requests an hour. */
const MOST_FILES = 20;
const LONGEST_TEXT = 65_536;

/** What the page shows of a pull request. A stranger wrote all of it. */
export interface Proposal {
  readonly number: number;
  readonly title: string;
  readonly commit: string;
  readonly files: readonly ProposedFile[];
  /** Entries that are not fetched, and files that are not entries. */
  readonly others: readonly string[];
}

export interface ProposedFile {
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The proposed text; undefined if the file is removed, too long or not text. */
  readonly text: string | undefined;
}

/**
 * Reads an open pull request from GitHub, from one repository only and without an account.
 * @param api address of the repository's API: `https://api.github.com/repos/owner/name`
 * @throws Error with words for the reader
 */
export async function fetchProposal(api: string, number: number): Promise<Proposal> {
  const pull = (await ask(`${api}/pulls/${number}`)) as RawPull;
  if (pull.state !== 'open') {
    throw new Error(
      pull.merged_at
        ? 'This proposal was accepted. Its changes are in the register, or will be soon.'
        : 'This proposal was closed without being accepted.',
    );
  }
  const listed = ((await ask(`${api}/pulls/${number}/files?per_page=100`)) as RawFile[]).flatMap(
    // A rename is shown as what it does: one file goes, another comes.
    (file) =>
      file.status === 'renamed' && file.previous_filename
        ? [
            { ...file, filename: file.previous_filename, status: 'removed' },
            { ...file, status: 'added' },
          ]
        : [file],
  );
  const entries = listed.filter(({ filename }) => ENTRY.test(filename));
  const shown = entries.slice(0, MOST_FILES);
  const others = listed.filter((file) => !shown.includes(file)).map(({ filename }) => filename);
  const uncounted = pull.changed_files - (listed.length - countRenames(listed));
  return {
    number,
    title: pull.title,
    commit: pull.head.sha.slice(0, 7),
    files: await Promise.all(shown.map((file) => fetchFile(api, file))),
    others: uncounted > 0 ? [...others, `and ${uncounted} more`] : others,
  };
}

const ENTRY = /^catalogue\/[a-z0-9/-]+\.yaml$/;

const countRenames = (files: readonly RawFile[]): number =>
  files.filter(({ status, previous_filename: previous }) => status === 'added' && previous).length;

async function fetchFile(api: string, raw: RawFile): Promise<ProposedFile> {
  const file = raw.filename.replace(/^catalogue\//, '');
  const { status } = raw;
  if (status === 'removed') return { file, change: 'removed', text: undefined };
  const change = status === 'added' ? 'added' : 'changed';
  if (!/^[0-9a-f]{40,64}$/.test(raw.sha)) return { file, change, text: undefined };
  const blob = (await ask(`${api}/git/blobs/${raw.sha}`)) as RawBlob;
  return { file, change, text: blob.size > LONGEST_TEXT ? undefined : decode(blob.content) };
}

/** Base64 of UTF-8, with line breaks. */
function decode(content: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/vnd.github+json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch(() => undefined);
  if (!response) throw new Error('GitHub could not be reached. Please try again.');
  if (response.ok) return response.json();
  if (response.status === 404) throw new Error('This repository does not have that proposal.');
  const isLimit = [403, 429].includes(response.status);
  if (isLimit && response.headers.get('x-ratelimit-remaining') === '0') {
    throw new Error(`GitHub will not answer more requests from your network ${until(response)}.`);
  }
  throw new Error(`GitHub could not answer (${response.status}). Please try again.`);
}

/** When the limit ends, by the reader's clock. */
function until(response: Response): string {
  const seconds = Number(response.headers.get('x-ratelimit-reset'));
  if (!(seconds > 0)) return 'for up to an hour';
  const time = new Date(seconds * 1000);
  return `until ${time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
}

interface RawPull {
  readonly state: string;
  readonly merged_at: string | null;
  readonly title: string;
  readonly changed_files: number;
  readonly head: { readonly sha: string };
}

interface RawFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string;
}

interface RawBlob {
  readonly size: number;
  readonly content: string;
}
