import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RecordChange } from '../core/derive/catalogue.ts';

const run = promisify(execFile);

/** A line that starts a commit in our `git log` format; no file name holds a tab without being quoted. */
const COMMIT_LINE = /^([0-9a-f]{40,64})\t(\d{4}-\d{2}-\d{2})/;

/**
 * Reads from git, in one pass, when each file of a folder last changed.
 * @returns file inside the folder → its newest change; empty where there is no git, no history, or a shallow
 *   one, whose oldest commit would claim every file
 */
export async function readRecordChanges(
  directory: string,
): Promise<ReadonlyMap<string, RecordChange>> {
  try {
    const { stdout: shallow } = await git(directory, 'rev-parse', '--is-shallow-repository');
    if (shallow.trim() !== 'false') return new Map();
    const { stdout } = await git(
      directory,
      ...['log', '--relative', '--name-only', '--format=%H%x09%cs', '--no-renames', '--', '.'],
    );
    return parseLog(stdout);
  } catch {
    return new Map();
  }
}

function parseLog(log: string): Map<string, RecordChange> {
  const changes = new Map<string, RecordChange>();
  let current: RecordChange | undefined;
  for (const line of log.split('\n')) {
    const commit = COMMIT_LINE.exec(line);
    if (commit) current = { commit: commit[1]!, date: commit[2]! };
    else if (line !== '' && current && !changes.has(line)) changes.set(line, current);
  }
  return changes;
}

function git(directory: string, ...args: string[]): Promise<{ stdout: string }> {
  return run('git', ['-C', directory, ...args], { maxBuffer: 512 * 1024 * 1024 });
}
