import type { DatasetRecord, FieldOrigin } from '../../derive/catalogue.ts';
import { ACCESS } from '../../words/site-words.ts';
import { fileAtUrl } from '../changes/commit-links.ts';
import { historyPath } from '../changes/history-path.ts';
import { renderCitations } from '../cite.ts';
import { listOrigins } from '../list-origins.ts';
import { columnsSection } from './columns-section.ts';
import { datasetFacts } from './dataset-facts.ts';
import { getDataSection } from './get-data-section.ts';
import { link, outside, present, quote, strong, titleLink, words } from './inlines.ts';
import type { Block, Inline, RecordPageModel, Section } from './page-model.ts';
import { publishedDataset, type PageSource, type RecordExtras } from './page-source.ts';
import { footprintSection, formsSection, recordSection } from './record-aside.ts';
import { relationsSection } from './relations-section.ts';
import { requestSection } from './request-section.ts';
import { textSection } from './text-section.ts';

/** Describes the page of a dataset. */
export function datasetPage(
  record: DatasetRecord,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  const { fields } = record;
  const { catalogue } = source;
  const { level, request } = fields.access;
  const { description, provenance, limitations, keywords } = fields;
  return {
    path: record.path,
    title: fields.title,
    access: {
      level,
      says: [
        ACCESS[level].can,
        ...(request ? [' ', link('How to request access', '#request-access')] : []),
      ],
    },
    summary: fields.summary,
    head: notices(record, source),
    facts: datasetFacts(record, source),
    sections: [
      level === 'open' ? getDataSection(record, source, extras) : requestSection(record, catalogue),
      ...textSection('description', 'About this data', description, 'markdown'),
      ...textSection('method', 'How it is made', provenance?.method),
      ...textSection('limitations', 'What it cannot tell you', limitations),
      ...columnsSection(fields.columns),
      ...relationsSection(record, source),
      ...(keywords ? [keywordsSection(keywords)] : []),
    ],
    aside: [
      ...footprintSection(fields.coverage?.places, catalogue),
      citeSection(record, source),
      formsSection(extras.forms),
      fileSection(record, source, extras),
      ...originsSection(record),
    ],
  };
}

/** What became of it, where it is not the one to use. */
function notices({ fields }: DatasetRecord, source: PageSource): Block[] {
  const { status, supersededBy, withdrawalReason } = fields;
  const notice = (word: string, ...more: readonly Inline[]): Block[] => [
    words('notice', strong(`${word}.`), ...more),
  ];
  if (status === 'draft') {
    return notice('Draft', ' This record is being prepared and is not listed in search.');
  }
  if (status === 'superseded') {
    const successor =
      supersededBy === undefined ? undefined : publishedDataset(supersededBy, source);
    if (successor === undefined) return notice('Superseded');
    return notice('Superseded', ' There is a newer one: ', titleLink(successor), '.');
  }
  if (status !== 'withdrawn') return [];
  return notice('Withdrawn', ...(withdrawalReason ? [' ', quote(withdrawalReason)] : []));
}

function keywordsSection(keywords: readonly string[]): Section {
  const items = keywords.map((word) => [
    link(word, `/search/?q=${encodeURIComponent(word.toWellFormed())}`),
  ]);
  return { id: 'keywords', title: 'Keywords', blocks: [{ is: 'list', look: 'tags', items }] };
}

/** How to cite it: as text, and in the forms that programs read. */
function citeSection(record: DatasetRecord, { catalogue, absolute }: PageSource): Section {
  const { fields, lastChange, publisher } = record;
  const { text, bibtex, ris, csl } = renderCitations({
    id: record.id,
    title: fields.title,
    publisher: publisher.fields.name,
    date: fields.modified ?? fields.issued,
    url: absolute(record.path),
    register: catalogue.settings.title,
    revision: lastChange && {
      ...lastChange,
      url: fileAtUrl(catalogue.settings, lastChange.commit, record.file),
    },
  });
  return {
    id: 'cite',
    title: 'Cite this data',
    blocks: [
      words('small', { is: 'copy', text, as: 'span' }),
      {
        is: 'details',
        summary: 'BibTeX, RIS and CSL-JSON',
        look: 'section-gap',
        blocks: [
          {
            is: 'codes',
            codes: [
              { label: 'BibTeX', language: 'bibtex', text: bibtex },
              { label: 'RIS', language: 'ris', text: ris },
              { label: 'CSL-JSON', language: 'json', text: csl },
            ],
          },
        ],
      },
    ],
  };
}

function fileSection(
  record: DatasetRecord,
  { catalogue, history }: PageSource,
  { forms }: RecordExtras,
): Section {
  const { fields, file, key, lastChange, publisher } = record;
  const changes = history.byRecord.get(key) ?? [];
  return recordSection(
    {
      file,
      title: fields.title,
      contact: fields.contact ?? publisher.fields.contact,
      lastChange,
      changes,
      history: historyPath(record, changes),
      feed: forms.find(({ name }) => name === 'changes')?.path,
    },
    catalogue,
  );
}

const ORIGINS = {
  curated: 'Corrected here',
  derived: 'Derived from other records',
  harvested: 'As the catalogue has it',
} as const satisfies Record<FieldOrigin, string>;

/** Which catalogue a record was harvested from, and who said what. */
function originsSection({ harvestedFrom: from, origins = {} }: DatasetRecord): Section[] {
  if (!from) return [];
  const facts = listOrigins(origins).map(({ origin, fields }) => ({
    label: ORIGINS[origin],
    values: [[fields.join(', ')]],
  }));
  return [
    {
      id: 'origins',
      title: 'Where this record comes from',
      blocks: present<Block>([
        words('small', 'Harvested from ', outside(from.title, from.url), '.'),
        facts.length > 0 && {
          is: 'details',
          summary: 'Who said what',
          blocks: [{ is: 'facts', facts, look: 'govuk-details__text small' }],
        },
      ]),
    },
  ];
}
