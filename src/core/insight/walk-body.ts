import type { Position } from '../parse/position.ts';
import type { BodyBlock, BodyWords, ChartTag, TableTag, ValueTag } from './insight-body.ts';

/** A line or paragraph of prose, wherever it stands. */
export interface Prose {
  readonly words: readonly BodyWords[];
  readonly at: Position;
}

/** Every paragraph and item of a list, those of notes among them. */
export function proseOf(blocks: readonly BodyBlock[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    switch (block.is) {
      case 'paragraph':
        return [block];
      case 'list':
        return block.items.map((words) => ({ words, at: block.at }));
      case 'note':
        return proseOf(block.blocks);
      default:
        return [];
    }
  });
}

/** Every chart and table. */
export function figuresOf(
  blocks: readonly BodyBlock[],
): (({ is: 'chart' } & ChartTag) | ({ is: 'table' } & TableTag))[] {
  return blocks.flatMap((block) => (block.is === 'chart' || block.is === 'table' ? [block] : []));
}

/** Every value within words. */
export function valuesOf(words: readonly BodyWords[]): ValueTag[] {
  return words.flatMap((word) => {
    if (typeof word === 'string' || word.is === 'link') return [];
    return word.is === 'strong' ? valuesOf(word.words) : [word];
  });
}
