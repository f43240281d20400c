import type { Inline } from './page-model.ts';

/** A text that may hold words of several kinds. */
export function asWords(text: string | readonly Inline[]): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}
