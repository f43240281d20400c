import type { Inline } from '../core/describe/pages/page-model.ts';

/** The `data-copy` of a line that holds a text to be copied: there, script adds a button. */
export function copyMark(words: readonly Inline[]): '' | undefined {
  return words.some((word) => typeof word !== 'string' && word.is === 'copy') ? '' : undefined;
}
