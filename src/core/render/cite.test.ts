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
