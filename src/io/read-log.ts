import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RecordChange } from '../core/derive/catalogue.ts';
import type { LoggedCommit } from '../core/review/history/revision.ts';
import { git } from './git.ts';

/** What git logged of a folder. */
export interface CatalogueLog {
  /** False where there is no git, or its history is cut off. */
  readonly complete: boolean;
  /** The newest first. */
  readonly commits: readonly LoggedCommit[];
}

/** The log where there is no git. */
const NO_LOG: CatalogueLog = { complete: false, commits: [] };

/**
 * Along the branch that is published, a merge counts as one change: what it brought, when it came. The commits of
 * a merged branch were shown to nobody, and a conflict that was resolved in the merge itself is not lost. Every
 * state of the branch is compared with the next, so nothing is left out and nothing told twice.
 */
const ALONG_THE_BRANCH = ['--first-parent', '-m'];

/** One commit: a mark that no path can begin with, its hash, its time in seconds. */
const FORMAT = '--format=%x01%H %ct';

/**
 * Reads from git, in one pass, what was changed in a folder. No messages and no names of people are read.
 * In a shallow clone the oldest commit would claim every file: its changes are left out, and so it is with
 * everything before.
 */
export async function readLog(directory: string): Promise<CatalogueLog> {
  try {
    const cut = await shallowCommits(directory);
    const output = await git(
      directory,
      ...['log', ...ALONG_THE_BRANCH, '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'],
      ...['--no-color', '--no-show-signature', FORMAT, '--', '.'],
    );
    const commits = parseLog(output);
    return {
      // A folder that was never committed has a past that git does not know.
      complete: cut.size === 0 && commits.length > 0,
      commits: commits.filter(({ commit }) => !cut.has(commit)),
    };
  } catch {
    return NO_LOG;
  }
}

/** When each file in a log last changed: file inside the folder → its newest change. */
export function lastChanges({ commits }: CatalogueLog): ReadonlyMap<string, RecordChange> {
  const changes = new Map<string, RecordChange>();
  for (const { commit, time, changes: files } of commits) {
    const change = { commit, date: time.slice(0, 10) };
    for (const { file } of files) if (!changes.has(file)) changes.set(file, change);
  }
  return changes;
}

/** The commits at which a shallow clone ends; none in a full one. */
async function shallowCommits(directory: string): Promise<ReadonlySet<string>> {
  const path = (await git(directory, 'rev-parse', '--git-path', 'shallow')).replace(/\n$/, '');
  try {
    const list = await readFile(resolve(directory, path), 'utf8');
    return new Set(list.split('\n').filter((line) => line !== ''));
  } catch {
    return new Set();
  }
}

/** `\x01<hash> <seconds>\0` and, for each file, `[\n]:<modes> <hashes> <letter>\0<path>\0`. */
function parseLog(output: string): LoggedCommit[] {
  const commits: { commit: string; time: string; changes: LoggedCommit['changes'][number][] }[] =
    [];
  const parts = output.split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (part.startsWith('\x01')) {
      const [commit = '', seconds = ''] = part.slice(1).split(' ');
      commits.push({ commit, time: toTime(Number(seconds)), changes: [] });
    } else if (/^\n?:/.test(part)) {
      const [, mode = '', , object = ''] = part.trimStart().split(' ');
      const file = parts[++index]!;
      // A link or a submodule in place of a file makes no record.
      commits.at(-1)?.changes.push(mode.startsWith('100') ? { file, object } : { file });
    }
  }
  return commits;
}

/** Git takes any number for a time; one outside the calendar becomes 1970. */
function toTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  const isSane = time.getTime() >= 0 && time.getUTCFullYear() < 10_000;
  return `${(isSane ? time : new Date(0)).toISOString().slice(0, 19)}Z`;
}
