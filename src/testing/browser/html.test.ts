import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../html-faults.ts';
import { attribute, builtPages } from './built-pages.ts';
import { recordTemplates } from './record-templates.ts';
import { servedSites } from './sites.ts';
import { FIXED_TEMPLATES } from './templates.ts';

/** Style rules of the validator that say nothing about right or wrong HTML are off. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-implicit-button-type': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-redundant-role': 'off',
    // `role="region"` on a scrolling table is how WCAG's own technique makes it reachable by keyboard.
    'prefer-native-element': 'off',
    // Headings within cards and lists follow the page's outline.
    'tel-non-breaking': 'off',
  },
});

/** Addresses that once were published: they say what became of them, and are alike. */
const GONE = /<title>(?:This page has moved|Withdrawn:)/;

describe('built HTML', () => {
  it('is valid on every kind of page', async () => {
    const { folder } = servedSites().real;
    const pages = [...FIXED_TEMPLATES, ...recordTemplates(folder)]
      .map(({ path }) => `${path.replace(/\?.*/, '')}index.html`)
      .filter((path) => path !== 'no-such-page/index.html');
    const files = new Set([...pages, '404.html']);
    const faults: string[] = [];
    for (const file of files) {
      const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(['real', 'hostile'] as const)(
    'is read by the parser of the HTML standard as it is written, on every page: %s',
    (site) => {
      const faults = [...builtPages(servedSites()[site].folder)].flatMap(({ file, html }) =>
        htmlFaults(html).map((fault) => `${file}:${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );

  it('has one h1, its own title, a language, a canonical address and a policy on every page', () => {
    const { folder } = servedSites().real;
    const titles = new Map<string, string>();
    for (const { file, html, elements } of builtPages(folder)) {
      const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
      expect(named('h1'), file).toHaveLength(1);
      expect(attribute(named('html')[0]!, 'lang'), file).toBe('en-GB');
      const canonical = named('link').filter((link) => attribute(link, 'rel') === 'canonical');
      expect(canonical, file).toHaveLength(1);
      const title = named('title')[0]!
        .childNodes.map((node) => ('value' in node ? node.value : ''))
        .join('');
      const policy = named('meta').find(
        (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
      )!;
      const asksAnybody = attribute(policy, 'content')!.includes(' https:;');
      // What may ask other hosts are pages that offer to: previews of data, and trying a service.
      const offers = named('button').some((button) => attribute(button, 'data-preview'));
      if (!file.startsWith('services/')) expect(asksAnybody, file).toBe(offers);
      if (GONE.test(html)) continue;
      expect(titles.get(title), `${file} has the title of another page: ${title}`).toBeUndefined();
      titles.set(title, file);
    }
  });

  it('describes each dataset page in schema.org terms', () => {
    const { folder } = servedSites().real;
    const pages = [...builtPages(folder)].filter(
      ({ file, html }) =>
        /^datasets\/[^/]+\/(?!\d+\/)[^/]+\/index\.html$/.test(file) && !GONE.test(html),
    );
    expect(pages.length).toBeGreaterThan(40);
    for (const { file, elements } of pages) {
      const block = elements.find(
        (element) =>
          element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
      )!;
      const thing = JSON.parse(
        block.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
      );
      expect(thing['@type'], file).toBe('Dataset');
      expect(thing.description.length, file).toBeGreaterThanOrEqual(50);
      expect(thing.url, file).toMatch(/^https:\/\/data\.example\.org\/datasets\//);
      if (!thing.isAccessibleForFree) expect(thing.distribution, file).toBeUndefined();
    }
  });
});
