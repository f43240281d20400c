import { compareText } from '../model/problem.ts';
import type { DatasetFields } from './catalogue.ts';

/** How many related datasets a page offers. */
const OFFERED = 6;

/** A word shared by more datasets than this tells nothing about any two of them, and would cost quadratic time. */
const COMMON = 200;

type Candidate = { readonly id: string; readonly fields: DatasetFields };

/**
 * Finds for each dataset those that share its rarest words: keywords and title words weigh by how few
 * datasets have them (inverse document frequency), so that `london` and `data` count for nothing.
 * Linear in the number of datasets, because words above a fixed frequency are passed over.
 * @returns id → related ids, the closest first, at most six; ties by id
 */
export function computeRelated(datasets: readonly Candidate[]): Map<string, string[]> {
  const wordsOf = new Map(datasets.map(({ id, fields }) => [id, topicWords(fields)]));
  const idsByWord = new Map<string, string[]>();
  for (const [id, words] of wordsOf) {
    for (const word of words) {
      const ids = idsByWord.get(word);
      if (ids) ids.push(id);
      else idsByWord.set(word, [id]);
    }
  }
  const related = new Map<string, string[]>();
  for (const [id, words] of wordsOf) {
    const scores = new Map<string, number>();
    for (const word of words) {
      const ids = idsByWord.get(word)!;
      if (ids.length > COMMON) continue;
      const weight = Math.log(1 + datasets.length / ids.length);
      for (const other of ids) {
        if (other !== id) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const closest = [...scores].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    related.set(
      id,
      closest.slice(0, OFFERED).map(([other]) => other),
    );
  }
  return related;
}

function topicWords({ title, keywords = [] }: DatasetFields): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set([...keywords, ...words.filter((word) => !/^\d+$/.test(word))]);
}
