import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet } from '../../model/facets.ts';
import {
  formatState,
  hasFilters,
  parseState,
  SORTS,
  sortOf,
  UPDATED,
  withoutFilters,
  type SearchState,
} from './search-state.ts';

const read = (text: string): SearchState => parseState(new URLSearchParams(text));
const values = fc
  .uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 })
  .map((list) => list.sort());

describe('parseState and formatState', () => {
  it('give back every state, except an order that is the usual one', () => {
    const states = fc.record({
      q: fc.string().map((text) => text.trim()),
      terms: fc.record(byFacet(() => values)),
      live: fc.boolean(),
      updated: fc.option(fc.constantFrom(...(Object.keys(UPDATED) as (keyof typeof UPDATED)[])), {
        nil: undefined,
      }),
      plain: fc.uniqueArray(fc.string(), { maxLength: 4 }).map((list) => list.sort()),
      inColumns: fc.boolean(),
      sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        const back = read(formatState(state));
        expect({ ...back, sort: sortOf(back) }).toEqual({ ...state, sort: sortOf(state) });
      }),
    );
  });

  it('writes a fresh page as nothing', () => {
    expect(formatState(read(''))).toBe('');
    expect(formatState(read('?sort=updated&page=1'))).toBe('');
  });

  it('writes several values of one facet, always in the same order', () => {
    expect(formatState(read('?theme=b&theme=a&theme=b&q=x'))).toBe('?q=x&theme=a&theme=b');
  });

  it('leaves out what it does not know', () => {
    const state = read('?page=-2&sort=price&updated=constructor&live=1&colour=red&theme=');
    expect(formatState(state)).toBe('');
    expect(hasFilters(state)).toBe(false);
  });
});

describe('sortOf', () => {
  it('is by match with words and by date without', () => {
    expect(sortOf(read('?q=x'))).toBe('best');
    expect(sortOf(read(''))).toBe('updated');
    expect(sortOf(read('?sort=best'))).toBe('updated');
    expect(sortOf(read('?q=x&sort=title'))).toBe('title');
  });
});

describe('withoutFilters', () => {
  it('keeps words and order', () => {
    const state = read('?q=x&theme=a&live=yes&updated=year&sort=title&page=3');
    expect(hasFilters(state)).toBe(true);
    expect(formatState(withoutFilters(state))).toBe('?q=x&sort=title');
  });
});
