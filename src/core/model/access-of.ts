import type { Access } from '../generated/types.ts';
import type { Entry } from './entry.ts';
import type { ValuePath } from './value-path.ts';

/** The kinds of entry that have access and licence. */
export type AccessKind = 'dataset' | 'harvested' | 'service';

export const ACCESS_KINDS: readonly AccessKind[] = ['dataset', 'harvested', 'service'];

/** The value that contains `access` and `licence`, and its place in the file. */
export interface PlacedAccess {
  readonly access: Access | undefined;
  readonly licence: string | undefined;
  readonly value: object;
  readonly at: ValuePath;
}

/** Reads access and licence of a dataset, a harvested dataset or a service. */
export function accessOf(entry: Entry<AccessKind>): PlacedAccess {
  const at: ValuePath = 'dataset' in entry.fields ? ['dataset'] : [];
  const value = 'dataset' in entry.fields ? entry.fields.dataset : entry.fields;
  // Neither field means anything else in any of the three kinds.
  const { access, licence } = value as { access?: Access; licence?: string };
  return { access, licence, value, at };
}
