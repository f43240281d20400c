import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../../../testing/evidence-fixture.ts';
import { outputContextOf } from '../../../testing/output-context.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { agreementPage } from '../../describe/pages/agreement-page.ts';
import { datasetPage } from '../../describe/pages/dataset-page.ts';
import { homePage } from '../../describe/pages/home-page.ts';
import type { Block, Fact, PageModel, RecordPageModel } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { seriesPage } from '../../describe/pages/series-page.ts';
import { servicePage } from '../../describe/pages/service-page.ts';
import { sitePages } from '../../describe/pages/site-pages.ts';
import { developersPage } from '../developers/developers-page.ts';
import { OUTPUT_FAMILIES } from '../index.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderPageModel } from './render-page-model.ts';

/** The small catalogue with a check of one service, and the links of one dataset that few have. */
async function rich(): Promise<PageSource> {
  const small = await loadCatalogueFixture();
  const [service] = small.services.values();
  const [id, dataset] = [...small.datasets].find(([, { fields }]) => fields.status === 'current')!;
  const url = 'https://example.org/elsewhere';
  const fields = {
    ...dataset.fields,
    sameAs: [url],
    usedBy: [{ title: 'A study', url, kind: 'paper' as const }],
  };
  const sample = {
    taken: '2026-11-23T08:00:00Z',
    mediaType: 'text/csv',
    text: 'a,b',
    shortened: true,
  };
  const seen = serviceEvidence(service!.id, { sample, observed: '2026-11-23T07:59:00Z' });
  const catalogue: Catalogue = {
    ...small,
    datasets: new Map([...small.datasets, [id, { ...dataset, fields }]]),
    evidence: { services: new Map([[seen.id, seen]]), links: new Map() },
  };
  return outputContextOf(catalogue);
}

function* pagesOf(source: PageSource): Generator<PageModel | RecordPageModel> {
  const { catalogue, facts } = source;
  const extras = { forms: [] };
  for (const record of catalogue.datasets.values())
    yield datasetPage(facts.of(record), source, extras);
  for (const record of facts.services) yield servicePage(record, source, extras);
  for (const record of facts.series) yield seriesPage(record, source, extras);
  for (const agreement of catalogue.agreements.values())
    yield agreementPage(facts.agreement(agreement), source);
  yield homePage(source);
  yield developersPage(OUTPUT_FAMILIES, source);
  for (const describe of sitePages(source).values()) yield describe();
}

/** Every list of facts in blocks, however deep. */
function factsIn(blocks: readonly Block[]): Fact[] {
  return blocks.flatMap((block): Fact[] => {
    switch (block.is) {
      case 'facts':
        return [...block.facts];
      case 'items':
        return block.items.flatMap(factsIn);
      case 'steps':
        return block.steps.flatMap((step) => factsIn(step.blocks));
      case 'columns':
        return block.columns.flatMap(factsIn);
      case 'details':
      case 'part':
      case 'group':
        return factsIn(block.blocks);
      default:
        return [];
    }
  });
}

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

describe('a page as Markdown', () => {
  let source: PageSource;
  beforeAll(async () => {
    source = await rich();
  });

  it('has each label and heading of its model, and no other', () => {
    const kinds = new Set<string>();
    for (const model of pagesOf(source)) {
      const text = String(renderPageModel(model, source).content);
      const isRecord = 'aside' in model;
      // Links within a page are nothing to a program.
      const sections = [...model.sections, ...(isRecord ? model.aside : [])].filter(
        ({ blocks }) => renderBlocks(blocks, source) !== '',
      );
      const said = (pattern: RegExp): string[] =>
        sorted(text.matchAll(pattern).map(([, words]) => words!.replaceAll('\\', '')));
      const labels = [
        ...(model.facts ?? []),
        ...factsIn([...(model.blocks ?? []), ...sections.flatMap(({ blocks }) => blocks)]),
      ].flatMap(({ label }) => (typeof label === 'string' ? label : []));
      const own = [
        ...(model.kicker || (isRecord && model.badge) ? ['Kind'] : []),
        ...(isRecord && model.access ? ['Access'] : []),
      ];
      expect(said(/^ *- \*\*([^*]+):\*\*/gm), model.path).toEqual(sorted([...own, ...labels]));
      const headings = [
        ...(model.summary ? ['Summary'] : []),
        ...sections.map((part) => part.title),
      ];
      const second = [...(model.blocks ?? [])].some(({ is }) =>
        ['items', 'columns', 'group'].includes(is),
      );
      if (!second) expect(said(/^## (.+)$/gm), model.path).toEqual(sorted(headings));
      for (const title of headings) kinds.add(title);
    }
    expect(sorted(kinds)).toEqual(
      expect.arrayContaining(['Does it work?', 'How to request access', 'Related', 'This record']),
    );
  });

  it('says where else a dataset is listed, and what a use of it is', () => {
    const texts = [...pagesOf(source)].map((page) => String(renderPageModel(page, source).content));
    const text = texts.find((page) => page.includes('A study'))!;
    expect(text).toContain(
      '- **Also listed at:** [example.org/elsewhere](https://example.org/elsewhere)',
    );
    expect(text).toContain('- **Used in:** [A study](https://example.org/elsewhere) (Paper)');
  });

  it('says what a check saw, day by day, and shows the answer as data', () => {
    const [service] = source.facts.services;
    const page = servicePage(service!, source, { forms: [] });
    const text = String(renderPageModel(page, source).content);
    expect(text).toContain('Was up when checked on 23 November 2026');
    expect(text).toContain('- 23 November 2026 (Found: as it should be; Checks: 8; Good: 8');
    expect(text).toContain('```text publisher\na,b\n```');
  });
});
