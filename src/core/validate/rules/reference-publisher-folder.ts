import type { EntryKind } from '../../model/entry-kinds.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { OWNED_KINDS, publisherOf } from '../../model/keys.ts';
import { suggestId } from './support/suggest.ts';
import { exists } from './support/exists.ts';

/**
 * Records in a folder that does not belong to a publisher, and harvested records in one that does not belong to a
 * source.
 */
export const referencePublisherFolder: EntryRule<EntryKind> = {
  scope: 'entry',
  codes: ['reference/publisher-folder', 'reference/source-folder'],
  kinds: [...OWNED_KINDS, 'harvested'],
  check(entry, context) {
    const kind = entry.kind === 'harvested' ? 'source' : 'publisher';
    const id = publisherOf(entry.id);
    if (exists(context, kind, id)) return [];
    const suggestion = suggestId(id, [...context.register[kind].keys()]);
    return [finding(`reference/${kind}-folder`, entry, [], { id, suggestion })];
  },
};
