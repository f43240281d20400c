import type { DatasetFacts } from '../facts.ts';
import { factList, section } from './blocks.ts';
import { bareLink, chainGroups, recordLinks as links, sourceLinks } from './chain-section.ts';
import { muted, outside } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';

/** What a use of the data is. */
const USES = {
  insight: 'Insight',
  app: 'App',
  paper: 'Paper',
  policy: 'Policy',
  tutorial: 'Tutorial',
} as const;

/** What a dataset belongs to, comes from and leads to; nothing where it stands alone. */
export function relationsSection(dataset: DatasetFacts): Section[] {
  const { access, derivedFrom, previousVersion, sameAs, series } = dataset;
  // Where the data is open, its feeds stand with the files.
  const feeds = access.level === 'open' ? [] : dataset.services;
  const groups: [string, Inline[][]][] = [
    ['Part of the series', series ? links([series]) : []],
    ['Later editions', links(dataset.laterVersions)],
    ['Earlier edition', previousVersion ? links([previousVersion]) : []],
    ['Replaces', links(dataset.replaces)],
    ['Live feeds and APIs', links(feeds)],
    ['Made from', sourceLinks(derivedFrom)],
    ['Used to make', links(dataset.derivedWorks)],
    ...chainGroups(dataset.chain),
    [
      'Used in',
      dataset.usedBy.map(({ title, url, kind }) => [
        outside(title, url),
        muted(` (${USES[kind]})`),
      ]),
    ],
    ['Documentation', dataset.documentation.map(({ title, url }) => [outside(title, url)])],
    ['Also listed at', sameAs.map((url) => [bareLink(url)])],
    ['You may also want', links(dataset.related)],
  ];
  const facts = groups
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => ({ label, values }));
  if (facts.length === 0) return [];
  return [section('related', 'Related', [factList(facts, 'relations')])];
}
