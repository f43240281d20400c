import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, builtPages, elementsOf, textOf, type BuiltPage } from './built-pages.ts';
import { servedSites } from './sites.ts';

const SCHEMAS = '../shared/standards/sitemap';
const ORIGIN = 'https://data.example.org/';

const read = (path: string): string => readFileSync(join(servedSites().real.folder, path), 'utf8');

/** The pages for search engines: not marked as not to be indexed, and at their own address. */
function indexable(): BuiltPage[] {
  return [...builtPages(servedSites().real.folder)].filter(({ file, elements }) => {
    const metas = elements.filter(({ tagName }) => tagName === 'meta');
    const robots = metas.find((meta) => attribute(meta, 'name') === 'robots');
    return file !== '404.html' && robots === undefined;
  });
}

const isNotCode = ({ tagName }: { readonly tagName: string }): boolean => tagName !== 'code';

describe('the site, for programs', () => {
  let pages: readonly BuiltPage[];
  beforeAll(() => {
    pages = indexable();
  });

  it('has a Markdown twin beside each page that is listed, and beside no other', () => {
    const twins = globSync('**/index.md', { cwd: servedSites().real.folder }).sort();
    expect(twins).toEqual(pages.map(({ file }) => file.replace(/\.html$/, '.md')).sort());
  });

  it('links each page to its twin and to how it is searched', () => {
    for (const { file, elements } of pages) {
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const hrefs = (rel: string): (string | undefined)[] =>
        links
          .filter((link) => attribute(link, 'rel') === rel)
          .map((link) => attribute(link, 'href'));
      expect(hrefs('alternate'), file).toContain(`/${file.replace(/\.html$/, '.md')}`);
      expect(hrefs('search'), file).toEqual(['/opensearch.xml']);
    }
  });

  it('says on the page of a record and in its twin the same, by their headings and labels', () => {
    const records = pages.filter(({ elements }) =>
      elements.some((element) => attribute(element, 'class') === 'record-page'),
    );
    expect(records.length).toBeGreaterThan(0);
    for (const { file, elements } of records) {
      // Headings in a publisher's own text are data, which stands between fences.
      const twin = read(file.replace(/\.html$/, '.md')).replace(/^(`{3,})[^]*?^\1$/gm, '');
      const said = (pattern: RegExp): string[] =>
        [...twin.matchAll(pattern)].map(([, words]) => words!.replaceAll('\\', ''));
      const main = [...elementsOf(elements.find(({ tagName }) => tagName === 'main')!)];
      const shown = (tag: string): Set<string> =>
        new Set(main.filter(({ tagName }) => tagName === tag).map(textOf));
      // A summary stands below the title; what is a badge on the page is a fact in the twin.
      expect(new Set(said(/^## (.+)$/gm)), file).toEqual(new Set(['Summary', ...shown('h2')]));
      const labels = new Set(said(/^ *- \*\*([^*]+):\*\*/gm));
      for (const label of ['Kind', 'Access']) labels.delete(label);
      // The parameters of a call are named in a program's words, not in ours.
      const ours = main.filter((element) => [...elementsOf(element)].every(isNotCode));
      expect(labels, file).toEqual(
        new Set(ours.filter(({ tagName }) => tagName === 'dt').map(textOf)),
      );
    }
  });

  it('lists in its sitemap exactly the pages to be indexed, by their canonical address', () => {
    const listed = globSync('sitemap-[0-9]*.xml', { cwd: servedSites().real.folder })
      .flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!))
      .sort();
    const canonical = pages.map(({ elements }) => {
      const link = elements.find((element) => attribute(element, 'rel') === 'canonical')!;
      return attribute(link, 'href')!;
    });
    expect(listed).toEqual(canonical.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}sitemap-index.xml`);
  });

  it.runIf(existsSync(SCHEMAS)).each([
    ['sitemap-0.xml', 'sitemap.xsd'],
    ['sitemap-index.xml', 'siteindex.xsd'],
  ])('has a %s that its schema accepts', (file, schema) => {
    const xsd = XmlDocument.fromString(readFileSync(join(SCHEMAS, schema), 'utf8'));
    const validator = XsdValidator.fromDoc(xsd);
    const document = XmlDocument.fromString(read(file));
    try {
      expect(() => validator.validate(document)).not.toThrow();
    } finally {
      document.dispose();
      validator.dispose();
      xsd.dispose();
    }
  });

  it('has an llms.txt in its form, whose links lead somewhere', () => {
    const text = read('llms.txt');
    const tokens = new MarkdownIt().parse(text, {});
    const kinds = tokens.map(({ type, tag }) => `${type} ${tag}`);
    // One heading of the first level, then a quotation; below that only lists under headings of the second.
    expect(kinds.filter((kind) => kind === 'heading_open h1')).toHaveLength(1);
    expect(kinds[0]).toBe('heading_open h1');
    expect(kinds[3]).toBe('blockquote_open blockquote');
    expect(kinds.filter((kind) => /heading_open h[3-6]/.test(kind))).toEqual([]);
    const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(?:: .+)?$/gm)].map(([, url]) => url!);
    expect(links.length).toBeGreaterThan(10);
    for (const url of links) {
      expect(url.startsWith(ORIGIN), url).toBe(true);
      expect(existsSync(join(servedSites().real.folder, url.slice(ORIGIN.length))), url).toBe(true);
    }
  });

  it('counts the same datasets on its home page as in its files', () => {
    const { counts } = JSON.parse(read('api/v1/index.json'));
    const home = read('index.html');
    const figure = home.slice(home.search(/<dt>\s*Datasets\s*<\/dt>/));
    const shown = /href="\/datasets\/">\s*([\d,]+)/.exec(figure)![1]!;
    expect(Number(shown.replace(',', ''))).toBe(counts.datasets);
  });

  it('says on its page for developers how many files each address has', () => {
    const page = read('developers/index.html');
    const twins = globSync('datasets/*/*/index.md', { cwd: servedSites().real.folder }).filter(
      (file) => !file.startsWith('datasets/page/'),
    );
    const row = page.slice(page.indexOf('/datasets/{publisher}/{slug}/index.md'));
    const cells = row.slice(0, row.indexOf('</tr>'));
    expect(cells.split(/<[^>]*>/).map((text) => text.trim())).toContain(String(twins.length));
  });
});
