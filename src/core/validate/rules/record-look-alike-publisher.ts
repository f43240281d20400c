import { compareText } from '../../model/compare-text.ts';
import type { Finding, RegisterRule, RuleContext } from '../rule.ts';
import { folderOf } from '../../model/entry.ts';
import { entryOfKey, OWNED_KINDS, publisherOf } from '../../model/keys.ts';
import { finding } from './support/finding.ts';
import { nearPairs } from './support/near-pairs.ts';

/** Shorter acronyms may honestly differ by a letter. */
const SHORTEST_FOR_DISTANCE = 5;

/** Letters and digits that look alike in many typefaces. */
const CONFUSABLES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1i]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/[^a-z]/g, ''],
];

/**
 * Publisher ids that look like another publisher's. Records do not need their own check: if two full ids of different
 * publishers differ by one letter or look the same, so do the publishers' ids.
 */
export const recordLookAlikePublisher: RegisterRule = {
  scope: 'register',
  codes: ['record/publisher-look-alike'],
  check(context) {
    const ids = publisherIds(context);
    const pairs = [...nearPairs(ids.filter((id) => id.length >= SHORTEST_FOR_DISTANCE))];
    const bySkeleton = new Map<string, string>();
    for (const id of ids) {
      const skeleton = skeletonOf(id);
      const other = bySkeleton.get(skeleton);
      if (other === undefined) bySkeleton.set(skeleton, id);
      else if (skeleton !== '') pairs.push([other, id]);
    }
    const found = new Map<string, Finding>();
    for (const pair of pairs) {
      const [other, id] = newestLast(pair, context);
      found.set(id, finding('record/publisher-look-alike', fileOf(id, context), [], { id, other }));
    }
    return found.values();
  },
};

/** Ids of publishers, and of folders with records. */
function publisherIds({ present }: RuleContext): string[] {
  const ids = new Set<string>();
  for (const key of present) {
    const [folder, id = ''] = key.split('/');
    if (folder === 'publishers' || (RECORD_FOLDERS.has(folder!) && id !== '')) ids.add(id);
  }
  return [...ids].sort(compareText);
}

const RECORD_FOLDERS: ReadonlySet<string> = new Set(OWNED_KINDS.map(folderOf));

function skeletonOf(id: string): string {
  return CONFUSABLES.reduce((text, [pattern, letter]) => text.replace(pattern, letter), id);
}

/** The id that existed before is the genuine one. */
function newestLast(
  [a, b]: readonly [string, string],
  { base }: RuleContext,
): readonly [string, string] {
  const isNew = (id: string): boolean => base !== undefined && !base.has(`publishers/${id}`);
  return isNew(a) && !isNew(b) ? [b, a] : [a, b];
}

function fileOf(id: string, { present }: RuleContext): Finding['entry'] {
  const key = `publishers/${id}`;
  if (present.has(key)) return entryOfKey(key);
  const record = [...present]
    .sort(compareText)
    .find((other) => publisherOf(other.slice(other.indexOf('/') + 1)) === id);
  return entryOfKey(record ?? key);
}
