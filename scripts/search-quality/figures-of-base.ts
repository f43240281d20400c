import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../../src/core/model/user-error.ts';
import { ROOT } from '../bench/context.ts';
import type { QualityReport } from './quality-report.ts';

/** Runs the command of another commit on the same records and queries. */
export function figuresOfBase(
  ref: string,
  options: {
    readonly catalogue: string;
    readonly queries: string;
    readonly corpus?: string | undefined;
  },
): QualityReport {
  const folder = mkdtempSync(join(tmpdir(), 'search-base-'));
  const tree = join(folder, 'tree');
  const json = join(folder, 'figures.json');
  const git = (...args: string[]): unknown =>
    execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });
  try {
    git('worktree', 'add', '--detach', tree, ref);
    const script = join(tree, 'scripts/search-quality.ts');
    if (!existsSync(script)) throw new UserError(`${ref} does not have npm run search-quality`);
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    const args = ['--catalogue', resolve(options.catalogue), '--queries', resolve(options.queries)];
    const only = options.corpus === undefined ? [] : ['--corpus', options.corpus];
    try {
      execFileSync(process.execPath, [script, ...args, ...only, '--json', json], {
        cwd: tree,
        stdio: 'pipe',
      });
    } catch (error) {
      // Figures below a floor are figures.
      if (!existsSync(json)) throw error;
    }
    return JSON.parse(readFileSync(json, 'utf8')) as QualityReport;
  } finally {
    if (existsSync(tree)) git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  }
}
