import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { NO_HISTORY, type ChangeEvent } from '../../derive/history.ts';
import { withFacts } from '../with-facts.ts';
import type { OutputContext } from '../output.ts';
import { openSearch } from './open-search.ts';
import { securityTxt } from './security-txt.ts';

const SPACE = 'http://a9.com/-/spec/opensearch/1.1/';

describe('files for the web', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await loadCatalogueFixture();
  });

  const contextOf = (settings: Partial<Catalogue['settings']> = {}): OutputContext =>
    withFacts({
      catalogue: { ...catalogue, settings: { ...catalogue.settings, ...settings } },
      history: NO_HISTORY,
      texts: new Map(),
      absolute: (path) => `https://data.example.org/a&b${path}`,
      sha256: () => '',
    });

  const openSearchOf = (settings: Partial<Catalogue['settings']>): Map<string, string> => {
    const [output] = [...openSearch.render(contextOf(settings))];
    const document = XmlDocument.fromString(output!.content as string);
    try {
      const value = (path: string): string =>
        document.get(`/o:OpenSearchDescription/${path}`, { o: SPACE })?.content ?? '';
      return new Map(
        ['ShortName', 'LongName', 'Description', 'Url/@template', 'Url/@type', 'Language'].map(
          (name) => [name, value(name.replace(/^/, 'o:'))],
        ),
      );
    } finally {
      document.dispose();
    }
  };

  it('tells how to ask the search page', () => {
    const found = openSearchOf({});
    expect(found.get('Url/@template')).toBe('https://data.example.org/a&b/search/?q={searchTerms}');
    expect(found.get('Url/@type')).toBe('text/html');
    expect(found.get('ShortName')).toBe(catalogue.settings.shortTitle ?? catalogue.settings.title);
  });

  it('keeps to the lengths that OpenSearch allows, and to what XML can hold', () => {
    const text = ` ]]> <b>&amp;"'\u0000\ud800 `.repeat(100);
    const found = openSearchOf({ title: text, shortTitle: text, description: text });
    expect(found.get('ShortName')!.length).toBeLessThanOrEqual(16);
    expect(found.get('LongName')!.length).toBeLessThanOrEqual(48);
    expect(found.get('Description')!.length).toBeLessThanOrEqual(1024);
    expect(found.get('LongName')).toContain(`]]> <b>&amp;"'`);
  });

  it('leaves security.txt out where git says nothing of the past', () => {
    expect(catalogue.listed.every(({ lastChange }) => lastChange === undefined)).toBe(true);
    expect([...securityTxt.render(contextOf())]).toEqual([]);
  });

  it('lets security.txt expire a year after the newest change', () => {
    const event: ChangeEvent = {
      key: 'datasets/a/b',
      title: 'A',
      time: '2024-02-29T23:30:00Z',
      commit: '0'.repeat(40),
      file: 'datasets/a/b.yaml',
      isGone: false,
      themes: [],
      types: ['new'],
      details: [],
    };
    const history = { ...NO_HISTORY, events: [event] };
    const [output] = [
      ...securityTxt.render({ ...contextOf({ repository: 'https://git.example/a/b/' }), history }),
    ];
    expect((output!.content as string).split('\n')).toEqual([
      'Contact: https://git.example/a/b/security/advisories/new',
      'Expires: 2025-03-01T00:00:00Z',
      `Preferred-Languages: ${catalogue.settings.language.slice(0, 2)}`,
      'Canonical: https://data.example.org/a&b/.well-known/security.txt',
      `Policy: https://git.example/a/b/blob/${catalogue.settings.defaultBranch}/.github/SECURITY.md`,
      '',
    ]);
  });
});
