import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../core/derive/catalogue.ts';
import { developerNotes } from '../core/describe/guides/developers/developer-notes.ts';
import { ENDPOINTS } from '../core/outputs/api/endpoints.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';
import { ROOT } from './read-workflows.ts';

const text = readFileSync(join(ROOT, '.github/CHANGELOG.md'), 'utf8');
const stable = OUTPUT_FAMILIES.filter(({ stability }) => stability === 'stable').flatMap(
  ({ addresses }) => addresses.map(({ path }) => path),
);
const listed = [...text.matchAll(/^- `(\/[^`]+)`/gm)].map(([, path]) => path!);

describe('the list of changes', () => {
  it('names every stable address, each once', () => {
    expect(stable.length).toBeGreaterThan(30);
    expect(listed.filter((path, index) => listed.indexOf(path) !== index)).toEqual([]);
    expect(stable.filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('says of an address that is not published any more that it was removed', () => {
    const removed = [...text.matchAll(/^### Removed\n([^#]*)/gm)].map(([, body]) => body).join();
    const gone = listed.filter((path) => !stable.includes(path));
    expect(gone.filter((path) => !removed.includes(path))).toEqual([]);
  });

  it('promises the version that the API has', () => {
    const versions = new Set(ENDPOINTS.map(({ path }) => path.split('/')[2]));
    expect([...versions]).toEqual(['v1']);
    expect(text).toContain('such as `/api/v2/`');
  });

  it('is what the promise on the page for developers leads to', () => {
    const settings = { repository: 'https://github.com/o/r/', defaultBranch: 'main' };
    const vocabularies = { licences: new Map() };
    const notes = developerNotes({ settings, listed: [], vocabularies } as unknown as Catalogue);
    const { paragraphs, link } = notes.find(({ id }) => id === 'stability')!;
    expect(link).toMatchObject({ url: 'https://github.com/o/r/blob/main/.github/CHANGELOG.md' });
    const notice = 'at least twelve months after';
    expect([text, paragraphs.join(' ')].filter((said) => !said.includes(notice))).toEqual([]);
  });

  it('begins with what is to come', () => {
    expect(/^## (?!What)(.+)$/m.exec(text)?.[1]).toBe('Unreleased');
  });
});
