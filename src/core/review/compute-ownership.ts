import type { EntryKind, Register } from '../model/entry.ts';
import { OWNED_KINDS, publisherOf } from '../model/keys.ts';
import type { ChangedPath, EntryChange, Ownership, PublisherStake } from './review-report.ts';

/** Kinds of entry that belong to the publisher in whose folder they lie. */
const OWNED: readonly EntryKind[] = [...OWNED_KINDS, 'publisher'];

/**
 * Who looks after what was changed. Only the numeric id counts, because names of accounts can be taken over, and
 * only the base revision, because the proposal could name anybody.
 * @param publishers as the base branch has them
 */
export function computeOwnership(
  changes: readonly EntryChange[],
  otherPaths: readonly ChangedPath[],
  publishers: Register['publisher'],
  author: number | undefined,
): Ownership {
  const owned = changes.filter(({ kind }) => OWNED.includes(kind));
  const ids = new Set(owned.map(({ kind, id }) => (kind === 'publisher' ? id : publisherOf(id))));
  const stakes = [...ids].sort().map((id) => stakeOf(id, publishers, author));
  const shared = [
    ...changes.filter(({ kind }) => !OWNED.includes(kind)).map(({ file }) => file),
    ...otherPaths.map(({ path }) => path),
  ];
  return {
    ...(author === undefined ? {} : { author }),
    isOwner: stakes.length > 0 && shared.length === 0 && stakes.every(({ isOwner }) => isOwner),
    publishers: stakes,
    shared,
  };
}

function stakeOf(
  id: string,
  publishers: Register['publisher'],
  author: number | undefined,
): PublisherStake {
  const publisher = publishers.get(id)?.fields;
  const maintainers = publisher?.maintainers ?? [];
  const { contact } = publisher ?? {};
  const address = contact?.email ?? contact?.url;
  return {
    id,
    name: publisher?.name ?? id,
    isOwner: author !== undefined && maintainers.some((one) => one.id === author),
    maintainers: maintainers.map(({ github }) => github),
    ...(contact && {
      contact: { name: contact.name, ...(address === undefined ? {} : { address }) },
    }),
  };
}
