import type { BodyWords } from './insight-body.ts';

/** A run of digits with commas and points, and the mark or word after it. */
const FIGURE = /(?<![\w.,/£-])£?\d[\d,.]*(?![\w/-])(?:%| per cent| million| billion)?/g;

const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Finds figures in prose that no value carries, so that they could disagree with the extract. Years, small counts and
 * the texts of links are not figures.
 */
export function findBareFigures(words: readonly BodyWords[]): string[] {
  return words.flatMap((word) => {
    if (typeof word !== 'string') return word.is === 'strong' ? findBareFigures(word.words) : [];
    return [...word.matchAll(FIGURE)]
      .map(([figure]) => figure.replace(/[.,]$/, ''))
      .filter((figure) => !YEAR.test(figure) && (figure.length > 2 || /\D/.test(figure)));
  });
}
