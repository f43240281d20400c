import type { ChangedPath } from '../core/review/review-report.ts';
import type { Proposal } from '../core/review/compute-review.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import { checkLoaded } from './check-catalogue.ts';
import { examineFiles } from './examine-files.ts';
import { formatNamesOf } from './fix-catalogue.ts';
import { findForkPoint, listChanges, readPrefix, resolveRevision } from './git.ts';
import { loadBase } from './load-base.ts';
import type { LoadedCatalogue } from './load-catalogue.ts';
import { loadRevision } from './load-revision.ts';

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
  const loaded = await loadRevision(directory, headCommit);
  const earlier = await loadBase(directory, fork, loaded.files);
  const after = await checkLoaded(directory, loaded, { today, earlier });
  const before = await loadRevision(directory, fork);
  const owners = await loadRevision(directory, baseCommit, (file) =>
    file.startsWith('publishers/'),
  );
  return {
    before: await registerOf(directory, before, today),
    after: after.register,
    publishers: (await registerOf(directory, owners, today)).publisher,
    paths: await changedPaths(directory, fork, headCommit),
    files: loaded.files,
    problems: after.problems,
    fix: { formats: formatNamesOf(loaded.files) },
    author,
  };
}

/** Entries that are valid against their schemas; what the rules say about the past does not matter. */
async function registerOf(
  directory: string,
  { files }: LoadedCatalogue,
  today: string,
): Promise<Proposal['before']> {
  const examine = await examineFiles(directory, files);
  return validateFiles(files, { today, examine, rules: [] }).register;
}

async function changedPaths(directory: string, from: string, to: string): Promise<ChangedPath[]> {
  const prefix = await readPrefix(directory);
  return (await listChanges(directory, from, to)).map((change) =>
    change.path.startsWith(prefix) ? { ...change, file: change.path.slice(prefix.length) } : change,
  );
}
