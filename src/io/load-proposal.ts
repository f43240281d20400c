import type { ChangedPath } from '../core/review/review-report.ts';
import type { Proposal } from '../core/review/compute-review.ts';
import { formatNamesOf } from './fix-catalogue.ts';
import { findForkPoint, listChanges, readPrefix, resolveRevision } from './git.ts';
import { loadChecked } from './load-checked.ts';

export interface ProposalOptions {
  /** Revision of the branch that is to take the proposal. */
  readonly base: string;
  /** Revision that is proposed. */
  readonly head: string;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Numeric GitHub id of the author. */
  readonly author?: number | undefined;
}

/**
 * Reads a proposal from git: what differs since it left the base branch, and who looks after what on that branch
 * now. Nothing of the working tree is read, so the proposal's files are data only.
 * @param directory the catalogue folder
 * @throws GitError if a revision cannot be found
 */
export async function loadProposal(
  directory: string,
  { base, head, today, author }: ProposalOptions,
): Promise<Proposal> {
  const [baseCommit, headCommit] = [
    await resolveRevision(directory, base),
    await resolveRevision(directory, head),
  ];
  const fork = await findForkPoint(directory, baseCommit, headCommit);
  const after = await loadChecked(directory, { today, commit: headCommit, base: fork });
  // Entries that are valid against their schemas; what the rules say about the past does not matter.
  const before = await loadChecked(directory, { today, commit: fork, rules: false });
  const owners = await loadChecked(directory, {
    today,
    commit: baseCommit,
    includes: (file) => file.startsWith('publishers/'),
    rules: false,
  });
  return {
    before: before.register,
    after: after.register,
    publishers: owners.register.publisher,
    paths: await changedPaths(directory, fork, headCommit),
    files: after.files,
    problems: after.problems,
    fix: { formats: formatNamesOf(after.files) },
    author,
  };
}

async function changedPaths(directory: string, from: string, to: string): Promise<ChangedPath[]> {
  const prefix = await readPrefix(directory);
  return (await listChanges(directory, from, to)).map((change) =>
    change.path.startsWith(prefix) ? { ...change, file: change.path.slice(prefix.length) } : change,
  );
}
