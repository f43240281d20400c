import { compareText } from '../model/compare-text.ts';
import type { DatasetFields } from './catalogue.ts';

/** How many related datasets a page offers. */
const OFFERED = 6;

/** A word that more datasets share says nothing about any two of them, and would cost quadratic time. */
const COMMON = 200;

type Candidate = { readonly id: string; readonly fields: DatasetFields };

/**
 * Finds for each dataset the others that share its rarest words. The fewer datasets have a keyword or title word, the
 * more it counts (inverse document frequency), so `london` and `data` count for nothing. Linear in the number of
 * datasets, because it skips words above a fixed frequency.
 * @returns id → related ids, the closest first, at most six; ties by id
 */
export function computeRelated(datasets: readonly Candidate[]): Map<string, string[]> {
  const wordsOf = datasets.map(({ fields }) => topicWords(fields));
  const sharing = new Map<string, number[]>();
  for (const [index, words] of wordsOf.entries()) {
    for (const word of words) {
      const indexes = sharing.get(word);
      if (indexes) indexes.push(index);
      else sharing.set(word, [index]);
    }
  }
  // One list of numbers serves all datasets: a map for each took most of the time.
  const scores = new Float64Array(datasets.length);
  const closer = (a: number, b: number): number =>
    scores[b]! - scores[a]! || compareText(datasets[a]!.id, datasets[b]!.id);
  const related = new Map<string, string[]>();
  for (const [index, words] of wordsOf.entries()) {
    const found: number[] = [];
    for (const word of words) {
      const indexes = sharing.get(word)!;
      if (indexes.length > COMMON) continue;
      const weight = Math.log(1 + datasets.length / indexes.length);
      for (const other of indexes) {
        if (other === index) continue;
        if (scores[other] === 0) found.push(other);
        scores[other]! += weight;
      }
    }
    const closest = pickFirst(found, OFFERED, closer);
    for (const other of found) scores[other] = 0;
    related.set(
      datasets[index]!.id,
      closest.map((other) => datasets[other]!.id),
    );
  }
  return related;
}

/** The first few of a list as if it were sorted, without sorting the rest. */
function pickFirst<T>(items: readonly T[], most: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most && compare(item, first[most - 1]!) >= 0) continue;
    let place = first.length;
    while (place > 0 && compare(item, first[place - 1]!) < 0) place -= 1;
    first.splice(place, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

function topicWords({ title, keywords = [] }: DatasetFields): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set([...keywords, ...words.filter((word) => !/^\d+$/.test(word))]);
}
