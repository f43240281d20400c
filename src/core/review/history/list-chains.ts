import { compareText } from '../../model/compare-text.ts';
import type { RecordKeys } from './record-keys.ts';
import type { Chain, LoggedCommit, Revision } from './revision.ts';

/**
 * Sorts what git logged by record: every file that made it, under every address that it had.
 * @param log the newest commit first
 * @returns key of the record as it is now → its revisions
 */
export function listChains(
  log: readonly LoggedCommit[],
  keys: RecordKeys,
): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Revision[]>();
  for (const { commit, time, changes } of log.toReversed()) {
    for (const { file, object } of [...changes].sort(additionsFirst)) {
      const key = keys.ofFile(file);
      if (key === undefined) continue;
      const revision = { file, key, commit, time, ...(object !== undefined && { object }) };
      const now = keys.now(key);
      const chain = chains.get(now);
      if (chain) chain.push(revision);
      else chains.set(now, [revision]);
    }
  }
  return chains;
}

/** A commit that moves a record counts at the new file, while the old one is still there to compare with. */
function additionsFirst(a: Pick<Revision, 'file' | 'object'>, b: typeof a): number {
  return (
    Number(a.object === undefined) - Number(b.object === undefined) || compareText(a.file, b.file)
  );
}
