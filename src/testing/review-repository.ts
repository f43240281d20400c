import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

import type { ReviewReport } from '../core/review/review-report.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

const run = promisify(execFile);
const REVIEW = join(import.meta.dirname, '../../scripts/review.ts');
const GOOD = join(import.meta.dirname, 'fixtures/good-catalogue');

const FOLDER = 'catalogue/datasets/springfield';

/** Files of the catalogue in the repository. */
export const FILES = {
  folder: FOLDER,
  trees: `${FOLDER}/tree-register.yaml`,
  monitors: `${FOLDER}/air-monitors.yaml`,
  visits: `${FOLDER}/care-home-visits.yaml`,
  publisher: 'catalogue/publishers/springfield.yaml',
} as const;

/** Number of the account that looks after the publisher. */
export const OWNER = '4242';

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A real repository with a small catalogue on `main`, and a branch `change` to propose from. */
export interface ReviewRepository extends TemporaryRepository {
  read(file: string): string;
  /** Replaces a text that has to be there. */
  edit(file: string, from: string, to: string): void;
  /** Runs `npm run review` for the branch. */
  review(...args: string[]): Promise<CommandResult>;
  /** Commits, and gives the proposal as a report and as a comment. */
  propose(author?: string): Promise<{ report: ReviewReport; comment: string }>;
}

/** Runs a real command in a separate process. */
export async function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  const env = { ...process.env, SITE_URL: '', NO_COLOR: '1' };
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await run(process.execPath, [script, ...args], options);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** Makes the repository; the caller disposes of it. */
export function reviewRepository(): ReviewRepository {
  const repository = temporaryRepository();
  const { folder } = repository;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const review = (...args: string[]): Promise<CommandResult> =>
    runScript(REVIEW, ['--base', 'main', '--head', 'change', ...args], folder);
  cpSync(GOOD, join(folder, 'catalogue'), { recursive: true });
  repository.put(
    FILES.publisher,
    `${read(FILES.publisher)}domains:\n  - example.org\nmaintainers:\n  - github: springfield-data\n    id: ${OWNER}\n`,
  );
  repository.commit('first');
  repository.git('switch', '--quiet', '--create', 'change');
  return {
    ...repository,
    read,
    review,
    edit(file, from, to) {
      expect(read(file)).toContain(from);
      repository.put(file, read(file).replace(from, to));
    },
    async propose(author = OWNER) {
      repository.commit('change');
      const [json, markdown] = await Promise.all([
        review('--author', author, '--format', 'json'),
        review('--author', author),
      ]);
      expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' });
      expect(markdown.out.length).toBeLessThan(65_536);
      return { report: JSON.parse(json.out) as ReviewReport, comment: markdown.out };
    },
  };
}

/** What a report says of one file. */
export function codesOf({ changes }: ReviewReport, file: string): string[] {
  return changes
    .filter((change) => `catalogue/${change.file}` === file)
    .flatMap(({ meanings }) => meanings.map(({ code }) => code));
}
