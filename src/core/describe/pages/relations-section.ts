import type { DatasetRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { muted, outside, titleLink } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';
import { publishedDataset, type PageSource } from './page-source.ts';

/** What a use of the data is. */
const USES = {
  insight: 'Insight',
  app: 'App',
  paper: 'Paper',
  policy: 'Policy',
  tutorial: 'Tutorial',
} as const;

/** What a dataset belongs to, comes from and leads to; nothing where it stands alone. */
export function relationsSection(record: DatasetRecord, source: PageSource): Section[] {
  const { fields } = record;
  const { series, services } = source.catalogue;
  const datasets = (ids: readonly string[] = []): Inline[][] =>
    ids.flatMap((id) => linkDataset(id, source));
  const origins = (ids: readonly string[] = []): Inline[][] =>
    ids.flatMap((id) =>
      isHttpsUrl(id) ? [[outside(id.slice('https://'.length), id)]] : linkDataset(id, source),
    );
  const partOf = fields.inSeries === undefined ? undefined : series.get(fields.inSeries);
  // Where the data is open, its feeds stand with the files.
  const feeds = fields.access.level === 'open' ? [] : record.services;
  const groups: [string, Inline[][]][] = [
    ['Part of the series', partOf ? [[titleLink(partOf)]] : []],
    ['Later editions', datasets(record.laterVersions)],
    ['Earlier edition', fields.previousVersion ? datasets([fields.previousVersion]) : []],
    ['Replaces', datasets(record.supersedes)],
    [
      'Live feeds and APIs',
      feeds.flatMap((id) => {
        const service = services.get(id);
        return service ? [[titleLink(service)]] : [];
      }),
    ],
    ['Made from', origins(fields.provenance?.derivedFrom)],
    ['Used to make', datasets(record.derivedWorks)],
    [
      'Used in',
      (fields.usedBy ?? []).map(({ title, url, kind }) => [
        outside(title, url),
        muted(` (${USES[kind]})`),
      ]),
    ],
    ['Documentation', (fields.documentation ?? []).map(({ title, url }) => [outside(title, url)])],
    ['Also listed at', origins(fields.sameAs)],
    ['You may also want', datasets(record.related)],
  ];
  const facts = groups
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => ({ label, values }));
  if (facts.length === 0) return [];
  return [{ id: 'related', title: 'Related', blocks: [{ is: 'facts', facts, look: 'relations' }] }];
}

/** A link to a dataset; none to a draft, nor to what is not in the register. */
function linkDataset(id: string, source: PageSource): Inline[][] {
  const record = publishedDataset(id, source);
  return record ? [[titleLink(record)]] : [];
}
