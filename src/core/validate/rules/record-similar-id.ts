import { compareText } from '../../model/compare-text.ts';
import type { Finding, RegisterRule, RuleContext } from '../rule.ts';
import { entryOfKey, keyOf, publisherOf, RECORD_KINDS, type RecordKind } from '../../model/keys.ts';
import { finding } from './support/finding.ts';
import { nearPairs } from './support/near-pairs.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

/** Shorter slugs that differ by a letter are often different words. */
const SHORTEST = 6;

/**
 * Ids that differ by one letter or only by hyphens: the same thing entered twice, or a slug that looks like another
 * publisher's. Editions, whose ids differ in their numbers, do not count, nor do equal slugs of different publishers.
 */
export const recordSimilarId: RegisterRule = {
  scope: 'register',
  codes: ['record/id-near-duplicate', 'record/id-look-alike'],
  check(context) {
    const found = new Map<string, Finding>();
    const add = (finding: Finding): void => {
      // One likeness is enough for a file.
      if (!found.has(finding.entry.file)) found.set(finding.entry.file, finding);
    };
    for (const kind of RECORD_KINDS) {
      const byForm = groupByForm([...context.register[kind].keys()].sort(compareText));
      for (const ids of byForm.values()) {
        if (ids.length > 1) hyphensOnly(ids, kind).forEach(add);
      }
      const forms = [...byForm.keys()].filter((form) => form.length >= SHORTEST);
      for (const [a, b] of nearPairs(forms)) {
        reportPair(byForm.get(a)!, byForm.get(b)!, kind, context).forEach(add);
      }
    }
    return found.values();
  },
};

/** Slugs without hyphens; a separate number becomes `##`, one attached to a word `#`. */
function groupByForm(ids: readonly string[]): Map<string, string[]> {
  return Map.groupBy(ids, (id) =>
    slugOf(id)
      .replace(/-(?=\d)\d+[a-z]?(?=-|$)/g, '##')
      .replace(/\d+/g, '#')
      .replaceAll('-', ''),
  );
}

/** Slugs of one publisher that differ only in hyphens. */
function hyphensOnly(ids: readonly string[], kind: RecordKind): Finding[] {
  const seen = new Map<string, string>();
  const found: Finding[] = [];
  for (const id of ids) {
    const plain = `${publisherOf(id)}/${slugOf(id).replaceAll('-', '')}`;
    const other = seen.get(plain);
    if (other === undefined) seen.set(plain, id);
    else found.push(report('record/id-near-duplicate', id, other, kind));
  }
  return found;
}

/** One finding per pair of forms: within a publisher if possible, otherwise the first across publishers. */
function reportPair(
  first: readonly string[],
  second: readonly string[],
  kind: RecordKind,
  { base }: RuleContext,
): Finding[] {
  const publishers = new Map(first.map((id) => [publisherOf(id), id]));
  const id = second.find((candidate) => publishers.has(publisherOf(candidate)));
  if (id === undefined && isPlural(first[0]!, second[0]!)) return [];
  const other = id === undefined ? first[0]! : publishers.get(publisherOf(id))!;
  const code = id === undefined ? 'record/id-look-alike' : 'record/id-near-duplicate';
  const pair = [other, id ?? second[0]!].sort(compareText) as [string, string];
  const [older, newer] = base?.has(keyOf(kind, pair[1])) === true ? [pair[1], pair[0]] : pair;
  return [report(code, newer, older, kind)];
}

function report(code: ProblemCode, id: string, other: string, kind: RecordKind): Finding {
  return finding(code, entryOfKey(keyOf(kind, id)), [], { other });
}

/** `road-count` or `road-counts`: different publishers may name things as they like. */
function isPlural(first: string, second: string): boolean {
  const [a, b] = [slugOf(first), slugOf(second)];
  return `${a}s` === b || `${b}s` === a;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
