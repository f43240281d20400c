import type { Synonyms } from '../../generated/types.ts';
import { foldPlural, splitWords } from './words.ts';

interface Member {
  readonly group: number;
  readonly words: readonly string[];
}

/**
 * Prepares the synonyms and acronyms of a register for {@link expandWords}.
 * An acronym and its meaning are a group of two.
 */
export function prepareSynonyms({ synonyms, acronyms }: Synonyms): SynonymFinder {
  const texts = [...synonyms, ...acronyms.map(({ acronym, meaning }) => [acronym, meaning])];
  const groups = texts.map((group) => group.map(splitWords).filter((words) => words.length > 0));
  const byFirst = new Map<string, Member[]>();
  groups.forEach((members, group) => {
    for (const words of members) {
      const folded = words.map(foldPlural);
      const known = byFirst.get(folded[0]!);
      if (known) known.push({ group, words: folded });
      else byFirst.set(folded[0]!, [{ group, words: folded }]);
    }
  });
  return { groups, byFirst };
}

/**
 * The words that a text means without saying them: wherever it has one member of a group, the others. They go
 * into the index with the text, so that the browser needs no list of synonyms and finds both ways.
 * @param words as cut by `splitWords`
 */
export function expandWords(
  words: readonly string[],
  { groups, byFirst }: SynonymFinder,
): string[] {
  const folded = words.map(foldPlural);
  const found = new Set<number>();
  folded.forEach((word, start) => {
    for (const member of byFirst.get(word) ?? []) {
      if (member.words.every((part, offset) => folded[start + offset] === part))
        found.add(member.group);
    }
  });
  const present = new Set(folded);
  const missing = [...found].flatMap((group) =>
    groups[group]!.filter((member) => !member.every((word) => present.has(foldPlural(word)))),
  );
  return missing.flat();
}

export interface SynonymFinder {
  readonly groups: readonly (readonly (readonly string[])[])[];
  readonly byFirst: ReadonlyMap<string, readonly Member[]>;
}
