import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

import { UserError } from '../core/model/user-error.ts';

const run = promisify(execFile);

/** One file of a revision. */
export interface GitFile {
  /** Relative to the folder that was asked for. */
  readonly file: string;
  /** Hash of the content. */
  readonly object: string;
  /** False for links, submodules and executables. */
  readonly isRegular: boolean;
  /** In bytes; 0 for submodules. */
  readonly size: number;
}

/** One path that differs between two commits. */
export interface GitChange {
  /** From the root of the repository. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** False where either side is a link, a submodule or an executable. */
  readonly isRegular: boolean;
}

/** A git command that failed, in words for the user. */
export class GitError extends UserError {
  override readonly name = 'GitError';
}

/** Branches, tags, hashes and their usual suffixes; no option, no range, no white space. */
const REVISION = /^(?!-)[A-Za-z0-9_./@{}^~+-]{1,200}$/;

/**
 * Resolves a revision to a commit.
 * @throws GitError if the text is not a revision, or the repository does not have it
 */
export async function resolveRevision(directory: string, revision: string): Promise<string> {
  if (!REVISION.test(revision) || revision.includes('..')) {
    throw new GitError(`\`${revision}\` is not the name of a revision.`);
  }
  try {
    const options = ['--verify', '--quiet', '--end-of-options'];
    return (await git(directory, 'rev-parse', ...options, `${revision}^{commit}`)).trim();
  } catch {
    throw new GitError(
      `There is no revision \`${revision}\` here. In a shallow clone, fetch it first: git fetch origin ${revision}.`,
    );
  }
}

/**
 * Lists the files of a folder at a commit, sorted by git.
 * @param commit as `resolveRevision` gives it
 */
export async function listFilesAt(directory: string, commit: string): Promise<GitFile[]> {
  const listing = await git(directory, 'ls-tree', '-r', '-l', '-z', commit, '.');
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      // A name may hold tabs too: the first one ends what git says.
      const tab = line.indexOf('\t');
      const [mode = '', , object = '', size = ''] = line.slice(0, tab).split(/ +/);
      const isRegular = mode === PLAIN_FILE;
      return { file: line.slice(tab + 1), object, isRegular, size: Number(size) || 0 };
    });
}

/**
 * Lists the files of a folder as git's index has them, which is what a fresh checkout was made from.
 * @throws GitError where there is no working tree
 */
export async function listIndex(directory: string): Promise<Omit<GitFile, 'size'>[]> {
  const listing = await git(directory, 'ls-files', '-s', '-z', '--', '.').catch(() => {
    throw new GitError(`${directory} is not in the working tree of a Git repository.`);
  });
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode, object = '', stage] = line.slice(0, tab).split(' ');
      const isRegular = mode === PLAIN_FILE && stage === '0';
      return { file: line.slice(tab + 1), object, isRegular };
    });
}

/** The commit where two others diverged; the first itself if they share no history. */
export async function findForkPoint(
  directory: string,
  base: string,
  head: string,
): Promise<string> {
  try {
    return (await git(directory, 'merge-base', base, head)).trim();
  } catch {
    return base;
  }
}

/** The folder's path from the root of the repository, with a closing slash; empty for the root. */
export async function readPrefix(directory: string): Promise<string> {
  return (await git(directory, 'rev-parse', '--show-prefix')).replace(/\n$/, '');
}

/** Lists every path of the repository that differs, sorted by git; a rename is a removal and an addition. */
export async function listChanges(
  directory: string,
  from: string,
  to: string,
): Promise<GitChange[]> {
  const options = ['-r', '-z', '--raw', '--no-renames', '--no-relative'];
  const parts = (await git(directory, 'diff-tree', ...options, from, to)).split('\0');
  const changes: GitChange[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [before = '', after = '', , , status = ''] = parts[index]!.slice(1).split(' ');
    changes.push({
      path: parts[index + 1]!,
      change: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed',
      isRegular: [before, after].every((mode) => mode === NO_FILE || mode === PLAIN_FILE),
    });
  }
  return changes;
}

/** The mode of a file that is neither executable nor anything special. */
const PLAIN_FILE = '100644';

/** The mode of a side on which there is no file. */
const NO_FILE = '000000';

/**
 * Reads contents by their hashes, in one git process.
 * @returns hash → bytes; hashes that the repository does not have are left out
 */
export async function readObjects(
  directory: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (objects.length === 0) return new Map();
  return parseBatch(await catFile(directory, '--batch', objects));
}

/**
 * Reads the sizes of contents by their hashes, in one git process.
 * @returns hash → bytes; what the repository does not have, and what is not a file, is left out
 */
export async function sizesOf(
  directory: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (objects.length === 0) return sizes;
  const output = await catFile(directory, '--batch-check', objects);
  for (const line of output.toString('latin1').split('\n')) {
    const [hash = '', kind, size] = line.split(' ');
    if (kind === 'blob') sizes.set(hash, Number(size));
  }
  return sizes;
}

/**
 * Reads the versions of a file that the history has, newest first.
 * @param file relative to the folder
 * @param most how many commits are looked at
 */
export async function readVersions(
  directory: string,
  file: string,
  most: number,
): Promise<Buffer[]> {
  const log = await git(directory, 'log', `-${most}`, '--format=%H', '--', file);
  const commits = log.split('\n').filter((line) => line !== '');
  const prefix = await readPrefix(directory);
  const names = await Promise.all(
    commits.map((commit) =>
      // A commit that removed the file does not have it.
      git(directory, 'rev-parse', '--verify', '--quiet', `${commit}:${prefix}${file}`).catch(
        () => '',
      ),
    ),
  );
  const objects = names.map((name) => name.trim()).filter((name) => name !== '');
  return [...(await readObjects(directory, objects)).values()];
}

/** A clone without contents would fetch each to know its size, so they count as missing. */
const NO_FETCHING = { GIT_NO_LAZY_FETCH: '1' };

async function catFile(
  directory: string,
  mode: '--batch' | '--batch-check',
  objects: readonly string[],
): Promise<Buffer> {
  const child = spawn('git', ['-C', directory, 'cat-file', mode], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...(mode === '--batch-check' && NO_FETCHING) },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  child.stdin.end(objects.join('\n') + '\n');
  await done;
  return Buffer.concat(chunks);
}

/** `<hash> blob <size>\n<bytes>\n`, again and again; `<hash> missing\n` for unknown ones. */
function parseBatch(output: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let position = 0;
  while (position < output.length) {
    const end = output.indexOf(0x0a, position);
    if (end === -1) break;
    const [hash = '', kind, size] = output.toString('latin1', position, end).split(' ');
    position = end + 1;
    if (kind !== 'blob') continue;
    found.set(hash, output.subarray(position, position + Number(size)));
    position += Number(size) + 1;
  }
  return found;
}

/** Runs git without a shell, and gives what it prints. */
export async function git(directory: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', directory, ...args], { maxBuffer: 512 * 1024 * 1024 });
  return stdout;
}
