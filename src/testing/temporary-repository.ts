import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder, for tests. */
export interface TemporaryRepository {
  readonly folder: string;
  /** Writes a file; its folders are made. */
  put(file: string, content: string | Buffer): void;
  remove(file: string): void;
  git(...args: readonly string[]): string;
  /**
   * Commits everything and returns the hash.
   * @param time in a form that git knows: `1772334000 -0500`; now if left out
   */
  commit(message: string, time?: string): string;
  dispose(): void;
}

/** Makes an empty repository that no configuration of the machine can influence. */
export function temporaryRepository(): TemporaryRepository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}): string =>
    execFileSync('git', ['-C', folder, ...identity, ...args], {
      env: { ...env, ...more },
      encoding: 'utf8',
    });
  const git = (...args: readonly string[]): string => run(args);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    put(file, content) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    remove(file) {
      rmSync(join(folder, file));
    },
    commit(message, time) {
      git('add', '--all');
      run(
        ['commit', '--quiet', '--no-gpg-sign', '--allow-empty', `--message=${message}`],
        time === undefined ? {} : { GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time },
      );
      return git('rev-parse', 'HEAD').trim();
    },
    dispose() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
