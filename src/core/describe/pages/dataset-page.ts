import type { FieldOrigin } from '../../derive/catalogue.ts';
import { ACCESS } from '../../words/site-words.ts';
import { fileAtUrl } from '../changes/commit-links.ts';
import { historyPath } from '../changes/history-path.ts';
import { renderCitations } from '../cite.ts';
import type { DatasetFacts } from '../facts.ts';
import { listOrigins } from '../list-origins.ts';
import { answersSection } from './answers-section.ts';
import { details, factList, list, section } from './blocks.ts';
import { columnsSection } from './columns-section.ts';
import { datasetFacts } from './dataset-facts.ts';
import { getDataSection } from './get-data-section.ts';
import { link, outside, quote, strong, titleLink, words } from './inlines.ts';
import type { Block, Code, Inline, RecordPageModel, Section } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { footprintSection, formsSection, recordSection } from './record-aside.ts';
import { recordPlace } from './record-place.ts';
import { relationsSection } from './relations-section.ts';
import { requestSection } from './request-section.ts';
import { descriptionSection, textSection } from './text-section.ts';

/** Describes the page of a dataset. */
export function datasetPage(
  facts: DatasetFacts,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  const { catalogue } = source;
  const { language } = catalogue.settings;
  const { access, keywords, limitations, method, path, places, summary, title } = facts;
  const { level, request } = access;
  return {
    path,
    title,
    ...recordPlace(facts),
    access: {
      level,
      says: [
        ACCESS[level].can,
        ...(request ? [' ', link('How to request access', '#request-access')] : []),
      ],
    },
    summary,
    head: notices(facts),
    facts: datasetFacts(facts, language),
    sections: [
      level === 'open' ? getDataSection(facts, source, extras) : requestSection(facts, language),
      ...answersSection(facts),
      ...descriptionSection('About this data', facts),
      ...textSection('method', 'How it is made', method),
      ...textSection('limitations', 'What it cannot tell you', limitations),
      ...columnsSection(facts.columns),
      ...relationsSection(facts),
      ...(keywords.length > 0 ? [keywordsSection(keywords)] : []),
    ],
    aside: [
      ...footprintSection(places, catalogue),
      citeSection(facts, source),
      formsSection(extras.forms),
      fileSection(facts, source, extras),
      ...originsSection(facts),
    ],
  };
}

/** What became of it, where it is not the one to use. */
function notices({ status, replacedBy, withdrawalReason }: DatasetFacts): Block[] {
  const notice = (word: string, ...more: readonly Inline[]): Block[] => [
    words('notice', strong(`${word}.`), ...more),
  ];
  if (status === 'draft') {
    return notice('Draft', ' This record is being prepared and is not listed in search.');
  }
  if (status === 'superseded') {
    if (!replacedBy) return notice('Superseded');
    return notice('Superseded', ' There is a newer one: ', titleLink(replacedBy), '.');
  }
  if (status !== 'withdrawn') return [];
  return notice('Withdrawn', ...(withdrawalReason ? [' ', quote(withdrawalReason)] : []));
}

function keywordsSection(keywords: readonly string[]): Section {
  const items = keywords.map((word) =>
    link(word, `/search/?q=${encodeURIComponent(word.toWellFormed())}`),
  );
  return section('keywords', 'Keywords', [list(items, 'tags')]);
}

/** How to cite it: as text, and in the forms that programs read. */
function citeSection(facts: DatasetFacts, { catalogue }: PageSource): Section {
  const { id, title, publisher, modified, issued, page, record } = facts;
  const { file, lastChange } = record;
  const { text, bibtex, ris, csl } = renderCitations({
    id,
    title,
    publisher: publisher.name,
    date: modified ?? issued,
    url: page,
    register: catalogue.settings.title,
    revision: lastChange && {
      ...lastChange,
      url: fileAtUrl(catalogue.settings, lastChange.commit, file),
    },
  });
  const codes: Code[] = [
    { label: 'BibTeX', language: 'bibtex', text: bibtex },
    { label: 'RIS', language: 'ris', text: ris },
    { label: 'CSL-JSON', language: 'json', text: csl },
  ];
  return section('cite', 'Cite this data', [
    words('small', { is: 'copy', text, as: 'span' }),
    details('BibTeX, RIS and CSL-JSON', [{ is: 'codes', codes }], { look: 'section-gap' }),
  ]);
}

function fileSection(
  facts: DatasetFacts,
  { catalogue, history }: PageSource,
  { forms }: RecordExtras,
): Section {
  const changes = history.byRecord.get(facts.key) ?? [];
  return recordSection(facts, catalogue, {
    changes,
    history: historyPath(facts, changes),
    feed: forms.find(({ name }) => name === 'changes')?.path,
  });
}

const ORIGINS = {
  curated: 'Corrected here',
  derived: 'Derived from other records',
  harvested: 'As the catalogue has it',
} as const satisfies Record<FieldOrigin, string>;

/** Which catalogue a record was harvested from, and who said what. */
function originsSection({ harvestedFrom: from, origins = {} }: DatasetFacts): Section[] {
  if (!from) return [];
  const rows = listOrigins(origins).map(({ origin, titles }) => ({
    label: ORIGINS[origin],
    values: [[titles.join(', ')]],
  }));
  return [
    section('origins', 'Where this record comes from', [
      words('small', 'Harvested from ', outside(from.title, from.url), '.'),
      rows.length > 0 && details('Who said what', [factList(rows, 'govuk-details__text small')]),
    ]),
  ];
}
