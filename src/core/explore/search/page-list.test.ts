import { describe, expect, it } from 'vitest';
import { pageList } from './page-list.ts';

describe('pageList', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, 0, 4, 5, 6, 0, 9]],
    [9, 9, [1, 0, 8, 9]],
  ])('page %i of %i', (page, pages, shown) => {
    expect(pageList(page, pages)).toEqual(shown);
  });
});
