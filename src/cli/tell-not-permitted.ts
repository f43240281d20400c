import { appendFileSync } from 'node:fs';

import { renderNotPermitted } from '../github/propose-harvest/render-harvest.ts';
import type { Repository } from '../github/repository.ts';

/** Says where GitHub lets no workflow open pull requests: in the log, and on the page of the run, where people look first. */
export function tellNotPermitted(repository: Repository, branches: readonly string[]): void {
  if (branches.length === 0) return;
  const text = renderNotPermitted(repository, branches);
  process.stderr.write(`\n${text}\n`);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${text}\n`);
}
