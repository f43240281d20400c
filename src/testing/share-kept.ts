import type { Dataset } from '../core/generated/types.ts';
import { normaliseText } from '../core/model/normalise.ts';
import { plainLine } from '../harvest/normalise/plain-text.ts';

/** The share of the words of a source's texts that the summary and description of a record have. */
export function shareKept(texts: readonly string[], dataset: Partial<Dataset>): number {
  const words = wordsOf(texts.join(' '));
  const kept = new Set(wordsOf(`${dataset.summary ?? ''} ${dataset.description ?? ''}`));
  return words.length === 0 ? 1 : words.filter((word) => kept.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  return normaliseText(plainLine(text)).split(' ').filter(Boolean);
}
