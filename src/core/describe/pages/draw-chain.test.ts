import { describe, expect, it } from 'vitest';
import { BOX, drawChain } from './draw-chain.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, one) => `name ${one}`);

describe('drawChain', () => {
  it('leaves out columns without names, and connects each name with its neighbours', () => {
    const { boxes, paths, width } = drawChain({
      ...{ reads: names(2), name: 'Model', makes: [], users: names(3) },
    });
    expect(boxes).toHaveLength(6);
    expect(paths).toHaveLength(2 + 3);
    expect(boxes.filter(({ isOwn }) => isOwn).map(({ lines }) => lines)).toEqual([['Model']]);
    expect(Math.max(...boxes.map(({ x }) => x + BOX.width))).toBe(width);
  });

  it('counts what does not fit, and cuts long names to two lines', () => {
    const { boxes, height } = drawChain({
      ...{ reads: names(40), name: 'Model', users: [] },
      makes: ['Pneumonoultramicroscopicsilicovolcanoconiosis and many other words after it'],
    });
    expect(boxes).toHaveLength(5 + 2);
    expect(boxes[4]!.lines).toEqual(['and 36 more']);
    for (const { y, lines } of boxes) {
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.every((line) => line.length <= 22)).toBe(true);
      expect(y + BOX.height).toBeLessThanOrEqual(height);
    }
  });
});
