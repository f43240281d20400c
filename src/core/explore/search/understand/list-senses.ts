import type { ListedFacts } from '../../../describe/listed-facts.ts';
import type { OpenTable } from '../search-table.ts';
import { expandWords, type SynonymFinder } from '../expand-synonyms.ts';
import { foldPlural, splitWords } from '../words.ts';

/** Theme → words that mean it where they stand alone, with spaces between. */
export type Senses = Readonly<Record<string, string>>;

/** Fewer records agree by chance. */
const FEWEST = 3;

/** The share of a word's records that a theme must have. */
const MOST = 0.5;

/** How much more the records of the theme count. */
const FITS = 4;

/**
 * What bare words mean, by evidence: most titles and keywords with `tube`, or with a word that means the same, are
 * those of transport; a few are of the tubes that measure air. The text index knows stems only, to which `parks` and `parking` are the same.
 */
export function listSenses(listed: readonly ListedFacts[], synonyms: SynonymFinder): Senses {
  const having = new Map<string, number>();
  const byTheme = new Map<string, Map<string, number>>();
  // Only words that mean the same alone: a car park is not a park.
  const groups = synonyms.groups.map((group) => group.filter(({ length }) => length === 1));
  for (const { title, keywords, themes } of listed) {
    const own = splitWords([title, ...keywords].join(' '));
    const words = new Set([...own, ...expandWords(own, { ...synonyms, groups })].map(foldPlural));
    for (const word of words) {
      having.set(word, (having.get(word) ?? 0) + 1);
      const counts = byTheme.get(word) ?? new Map<string, number>();
      for (const { id } of themes) counts.set(id, (counts.get(id) ?? 0) + 1);
      byTheme.set(word, counts);
    }
  }
  const senses: Record<string, string[]> = {};
  for (const [word, count] of [...having].sort()) {
    if (count < FEWEST || /^\d+$/.test(word)) continue;
    const [best] = [...byTheme.get(word)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best && best[1] >= count * MOST) (senses[best[0]] ??= []).push(word);
  }
  return Object.fromEntries(
    Object.entries(senses).map(([theme, words]) => [theme, words.join(' ')]),
  );
}

/** A factor for rows that have the theme that a bare word means, if it means one. */
export function senseBoost(
  word: string,
  senses: Senses,
  table: OpenTable,
): (row: number) => number {
  const folded = foldPlural(word);
  const meant = Object.entries(senses).find(([, words]) => words.split(' ').includes(folded))?.[0];
  const position = table.terms.theme.findIndex(([id]) => id === meant);
  if (position < 0) return () => 1;
  const bySet = table.sets.theme.map((set) => (set.includes(position) ? FITS : 1));
  return (row) => bySet[table.columns.theme[row]!]!;
}
