import { beforeAll, describe, expect, it } from 'vitest';

import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import type { InsightContent } from '../../insight/insight-content.ts';
import { renderBlocks } from '../../outputs/markdown/render-blocks.ts';
import { checkInsights } from '../../validate/check-insights.ts';
import { checkCity, loadCity } from '../../../testing/city.ts';
import { insightFiles, pinText } from '../../../testing/insight-fixture.ts';
import { insightParts } from './insight-sections.ts';
import type { Block } from './page-model.ts';

const SOURCE = 'rivermouth/cycle-counts-2025';

let catalogue: Catalogue;
let content: InsightContent;
beforeAll(async () => {
  const checked = checkCity();
  catalogue = await loadCity(checked);
  const { texts, beside } = insightFiles();
  const { register } = await checked;
  content = checkInsights(texts, beside, { register }).contents.get('cycling')!;
});

/** The page as its Markdown twin. */
function twin(of = catalogue, shown = content): string {
  const { banner, sections } = insightParts('cycling', shown, of);
  const context = { catalogue: of, absolute: (path: string) => `https://r.example${path}` };
  return [banner, ...sections.map(({ blocks }) => blocks)]
    .map((blocks) => renderBlocks(blocks, context))
    .join('\n\n');
}

/** The city with a source that is not what it was. */
function withSource(fields: Partial<DatasetRecord['fields']>): Catalogue {
  const record = catalogue.datasets.get(SOURCE)!;
  const changed = { ...record, fields: { ...record.fields, modified: '2026-01-01', ...fields } };
  return { ...catalogue, datasets: new Map(catalogue.datasets).set(SOURCE, changed) };
}

describe('insightParts', () => {
  it('puts the numbers of the extract into sentences, and begins a section at each heading', () => {
    expect(twin()).toContain('In 2024, 1,460 people cycled in the north.');
    const { sections } = insightParts('cycling', content, catalogue);
    expect(sections.map(({ title }) => title)).toEqual([
      'What the figures say',
      'What to be careful about',
    ]);
  });

  it('shows with each chart its finding, alternative, source, table and files', () => {
    const text = twin();
    expect(text).toContain('The north passed the south in 2024.');
    expect(text).toContain('What the chart shows: Two lines, North and South.');
    expect(text).toContain('Source: City of Rivermouth.');
    expect(text).toContain('Not yet compared with the publisher’s file.');
    expect(text).toContain('https://r.example/insights/cycling/counts.csv');
    expect(text).toContain('https://r.example/insights/cycling/counts-people-line.svg');
    for (const row of ['2023 (place: North; people: 1200)', '2024 (place: South; people: 1390)']) {
      expect(text).toContain(row);
    }
  });

  it('has a table that is the extract, cell by cell', () => {
    const { sections } = insightParts('cycling', content, catalogue);
    const all = (blocks: readonly Block[]): Block[] =>
      blocks.flatMap((block) => ('blocks' in block ? all(block.blocks) : [block]));
    const [table] = all(sections[0]?.blocks ?? []).flatMap((block) =>
      block.is === 'table' ? [block] : [],
    );
    expect(table?.rows.map((row) => row.map(({ words }) => words.join()))).toEqual(
      content.extracts.get('counts')?.table.rows,
    );
  });

  it.each<[string, Partial<DatasetRecord['fields']>, string]>([
    ['as it was', {}, 'The figures were taken on `2026-11-03` from'],
    ['changed', { modified: '2026-11-20' }, '**Source changed.**'],
    [
      'superseded',
      { status: 'superseded', supersededBy: 'rivermouth/budget-2026' },
      '**Source superseded.**',
    ],
    ['withdrawn', { status: 'withdrawn' }, '**Source gone.**'],
  ])('says in words that its source is %s', (_, fields, said) => {
    expect(twin(withSource(fields))).toContain(said);
  });

  it('says that a source is gone whose file the monitor cannot reach', () => {
    const url = 'https://www.example.org/counts.csv';
    const link = { url, state: 'broken' as const, since: '', checked: '', interval: 'P7D' };
    const evidence = { services: new Map(), links: new Map([[url, link]]) };
    expect(twin({ ...withSource({}), evidence })).toContain('**Source gone.**');
  });

  it('says when a source that is updated regularly is overdue, for the reader’s clock to judge', () => {
    const { banner } = insightParts('cycling', content, withSource({ frequency: 'annual' }));
    expect(JSON.stringify(banner)).toContain('{"is":"due","date":"2027-11-');
  });

  it('says nothing of the comparison where the source was compared', async () => {
    const { texts, beside } = insightFiles({
      pin: pinText(undefined, { sourceSha256: 'a'.repeat(64) }),
    });
    const { register } = await checkCity();
    const compared = checkInsights(texts, beside, { register }).contents.get('cycling')!;
    expect(twin(catalogue, compared)).not.toContain('Not yet compared');
  });
});
