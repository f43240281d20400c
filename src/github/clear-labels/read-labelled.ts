import type { Octokit } from 'octokit';

import { COMMENT_MARKER, reviewedCommit } from '../comment/render-comment.ts';
import { findComment } from '../comments.ts';
import type { Repository } from '../repository.ts';
import { EARNED } from './decide-clear.ts';
import type { BegunRun, LabelledPull } from './labelled-pull.ts';

/**
 * Reads the event file of a workflow.
 * @returns undefined if it was not a run of the checks that started it
 * @throws if the run is not about one commit
 */
export function parseBegunRun(event: unknown): BegunRun | undefined {
  const run = (event as RawEvent | null)?.workflow_run;
  if (!run) return undefined;
  const { event: of, head_sha: head = '' } = run;
  if ((of !== 'pull_request' && of !== 'merge_group') || !/^[0-9a-f]{40}$/.test(head)) {
    throw new Error('The event is not that of a workflow that checks a proposal.');
  }
  return { of, head };
}

/** Asks GitHub for all open pull requests with labels of a review, and for the commit that was reviewed. */
export async function readLabelled(
  github: Octokit,
  { owner, repo, main }: Repository,
): Promise<LabelledPull[]> {
  const pulls = await github.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...{ owner, repo, state: 'open', base: main, per_page: 100 },
  });
  const found: LabelledPull[] = [];
  for (const { number, head, labels } of pulls) {
    const names = labels.map(({ name }) => name);
    if (!names.some((name) => EARNED.includes(name))) continue;
    const ours = await findComment(github, { owner, repo }, number, COMMENT_MARKER);
    const reviewed = ours && reviewedCommit(ours.body);
    found.push({ number, head: head.sha, labels: names, reviewed });
  }
  return found;
}

interface RawEvent {
  readonly workflow_run?: { readonly event?: string; readonly head_sha?: string };
}
