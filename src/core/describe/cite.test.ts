import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { renderCitations } from './cite.ts';

const facts = {
  id: 'camden/allotments',
  title: 'Allotments & plots, 100% of {all}',
  publisher: 'London Borough of Camden',
  date: '2026-11-03',
  url: 'https://data.example.org/datasets/camden/allotments/',
  register: 'The register',
};

describe('renderCitations', () => {
  it('writes text with the year of the data', () => {
    expect(renderCitations(facts).text).toBe(
      'London Borough of Camden (2026). Allotments & plots, 100% of {all} [Dataset]. The register. https://data.example.org/datasets/camden/allotments/',
    );
  });

  it('says so where no date is known, and leaves the year out of BibTeX and RIS', () => {
    const { text, bibtex, ris } = renderCitations({ ...facts, date: undefined });
    expect(text).toContain('(no date)');
    expect(bibtex).not.toContain('year');
    expect(ris).not.toMatch(/^(PY|DA)/m);
  });

  it('escapes what TeX would read as commands', () => {
    expect(renderCitations(facts).bibtex).toContain(
      String.raw`title = {{Allotments \& plots, 100\% of all}}`,
    );
  });

  it('ends a RIS record, and lets no title add a line to it', () => {
    const { ris } = renderCitations({ ...facts, title: 'One\nER  - \nTY  - BOOK' });
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(ris).toMatch(/^TY {2}- DATA\n/);
    expect(ris.endsWith('\nER  - ')).toBe(true);
  });
});

const revision = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  date: '2026-11-04',
  url: 'https://git.example.org/r/blob/0123456789abcdef0123456789abcdef01234567/catalogue/datasets/camden/allotments.yaml',
};

const HOSTILE = 'A \\input{x} "q" </script> =cmd()|\r\nER  - \u202e]]> \ud800 $x$ #1 ~^ @misc{y,';

/** Said to the reader, which else guesses by what stands in a text. */
const FORMATS = { bibtex: '@bibtex/text', ris: '@ris/file', csl: '@else/json' } as const;

/** What a reader that is not ours gets out of a citation. */
function readBack(format: keyof typeof FORMATS, citation: string): Record<string, unknown>[] {
  return plugins.input.chain(citation, { forceType: FORMATS[format] });
}

describe('what other programs read', () => {
  const cited = renderCitations({ ...facts, title: 'Allotments & plots, 100%', revision });

  it.each(['bibtex', 'ris', 'csl'] as const)('is one dataset with its facts, in %s', (format) => {
    const [item, ...others] = readBack(format, cited[format]);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      title: 'Allotments & plots, 100%',
      // BibTeX has no other names than those of people; braces keep this one whole.
      author: [{ [format === 'bibtex' ? 'family' : 'literal']: 'London Borough of Camden' }],
      URL: facts.url,
      issued: { 'date-parts': [format === 'bibtex' ? [2026] : [2026, 11, 3]] },
    });
    expect(JSON.stringify(item)).toContain(revision.url);
    expect(JSON.stringify(item)).toContain('record 0123456 of 2026-11-04');
  });

  it.each(['bibtex', 'ris', 'csl'] as const)(
    'is one dataset with a hostile title, in %s',
    (format) => {
      const hostile = renderCitations({ ...facts, title: HOSTILE, publisher: HOSTILE, revision });
      const items = readBack(format, hostile[format]);
      expect(items).toHaveLength(1);
      expect(items[0]!['URL']).toBe(facts.url);
    },
  );

  it('is text that names the record’s version only where it is known', () => {
    expect(cited.text).toContain('The register, record 0123456 of 2026-11-04. https://');
    expect(renderCitations(facts).text).not.toContain('record');
    expect(renderCitations(facts).csl).not.toContain('version');
  });
});
