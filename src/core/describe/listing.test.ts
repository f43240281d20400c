import { describe, expect, it } from 'vitest';
import type { ListedFacts } from './listed-facts.ts';
import { PAGE_SIZE, pageOf, pageParams, pageTitle } from './listing.ts';
import { recordLinks } from './record-links.ts';

const records = Array.from(
  { length: PAGE_SIZE + 1 },
  (_, index) => ({ id: `${index}` }) as ListedFacts,
);

describe('listing pages', () => {
  it('gives an empty list its first page', () => {
    expect(pageParams(0)).toEqual([undefined]);
    expect(pageOf([], undefined)).toEqual({ records: [], page: 1, pages: 1, total: 0 });
  });

  it('starts a new page only when one is full', () => {
    expect(pageParams(PAGE_SIZE)).toEqual([undefined]);
    expect(pageParams(PAGE_SIZE + 1)).toEqual([undefined, 'page/2']);
    expect(pageOf(records, 'page/2')).toMatchObject({
      records: [{ id: `${PAGE_SIZE}` }],
      page: 2,
      pages: 2,
    });
  });

  it('gives each page its own title', () => {
    expect(pageTitle('Housing', pageOf(records, undefined))).toBe('Housing');
    expect(pageTitle('Housing', pageOf(records, 'page/2'))).toBe('Housing, page 2 of 2');
  });
});

describe('recordLinks', () => {
  it('leads to the file on the published branch, and to an issue that names it', () => {
    const settings = { repository: 'https://github.com/example/register/', defaultBranch: 'main' };
    const links = recordLinks(
      settings as Parameters<typeof recordLinks>[0],
      'datasets/a/b.yaml',
      'Tom & "Jerry"',
    );
    expect(links.edit).toBe(
      'https://github.com/example/register/edit/main/catalogue/datasets/a/b.yaml',
    );
    expect(new URL(links.report).searchParams.get('title')).toBe('Problem with: Tom & "Jerry"');
  });
});
