import { describe, expect, it } from 'vitest';
import { CARDS_PER_FILE, cardFiles, type SearchCard } from './search-card.ts';

describe('cardFiles', () => {
  it('keeps the order, so that a row number finds its card', () => {
    const cards = Array.from({ length: 20 }, (_, row): SearchCard => [
      `/${row}/`,
      '',
      '',
      '',
      '',
      '',
    ]);
    const files = cardFiles(cards);
    expect(files).toHaveLength(3);
    expect(files[Math.floor(17 / CARDS_PER_FILE)]![17 % CARDS_PER_FILE]).toBe(cards[17]);
  });
});
