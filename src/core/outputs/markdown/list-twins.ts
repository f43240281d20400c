import type { Catalogue, ListedRecord } from '../../derive/catalogue.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { hostOf } from '../../model/https-url.ts';
import { ACCESS_GUIDE, countReasons, RIGHTS } from '../../describe/guides/access-guide.ts';
import type { FacetId } from '../../model/facets.ts';
import { groupPath } from '../../describe/group-path.ts';
import {
  onlyFirstPage,
  pageOf,
  pageParams,
  pageTitle,
  type ListingPage,
} from '../../describe/listing.ts';
import type { Output, OutputContext } from '../output.ts';
import { ACCESS, ACCESS_LEVELS, count } from '../../words/site-words.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, factList, renderMarkdownPage, section } from './markdown-page.ts';
import { contactFact, outsideLink } from './record-parts.ts';
import type { RecordRow } from './record-rows.ts';
import { twinPath } from './twin-path.ts';

/** A list of records before it is cut into pages. */
interface List {
  /** Site path of the first page. */
  readonly base: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly records: readonly ListedRecord[];
  /** Facts and sections above the list. */
  readonly blocks?: readonly (string | undefined)[];
}

/** Renders the twins of the pages that list records: everything, and what lies under each term. */
export function* listTwins(context: OutputContext, row: RecordRow): Generator<Output> {
  const { catalogue } = context;
  const { groups, listed, vocabularies } = catalogue;
  const under = (group: FacetId, id: string): readonly ListedRecord[] =>
    groups[group].get(id) ?? [];
  yield* pages({ base: '/datasets/', title: 'All data, A to Z', records: listed }, context, row);
  for (const { id, label, description } of vocabularies.themes.values()) {
    const records = under('theme', id);
    const base = groupPath('theme', id);
    yield* pages({ base, title: label, lead: description, records }, context, row);
  }
  for (const { id, label, description } of vocabularies.places.values()) {
    const lead = description ?? `Data that names ${label}.`;
    const list = { base: groupPath('place', id), title: label, lead };
    yield* pages({ ...list, records: under('place', id) }, context, row);
  }
  for (const id of ACCESS_LEVELS) yield* pages(accessList(id, catalogue), context, row);
  for (const publisher of catalogue.publishers.values()) {
    const { id, fields, path } = publisher;
    const list = { base: path, title: fields.name, lead: fields.summary };
    const facts = factList([
      ['Home page', outsideLink(hostOf(fields.homepage), fields.homepage)],
      [
        'Its own data page',
        fields.dataPage && outsideLink(hostOf(fields.dataPage), fields.dataPage),
      ],
      ['Contact', contactFact(fields.contact)],
    ]);
    yield* pages({ ...list, records: under('publisher', id), blocks: [facts] }, context, row);
  }
  for (const { id, label, description } of vocabularies.formats.values()) {
    const list = { base: groupPath('format', id), title: label, lead: description };
    yield page({ ...list, records: [] }, onlyFirstPage(under('format', id)), context, row);
  }
  for (const licence of vocabularies.licences.values()) {
    const { id, label, description, can = [], must = [], url, attributionText } = licence;
    const list = { base: groupPath('licence', id), title: label, lead: description, records: [] };
    const blocks = [
      section('You can', bulletList(can.map(escapeText))),
      section('You must', bulletList(must.map(escapeText))),
      factList([
        ['The line to copy', attributionText && codeSpan(attributionText)],
        ['Text', url && outsideLink('Read the licence', url)],
      ]),
    ];
    yield page({ ...list, blocks }, onlyFirstPage(under('licence', id)), context, row);
  }
}

function accessList(id: AccessLevel, catalogue: Catalogue): List {
  const { label, about } = ACCESS[id];
  const records = catalogue.groups.access.get(id) ?? [];
  const reasons = countReasons(id, catalogue).map(({ reason, count: number }) =>
    [
      `**${escapeText(reason.label)}** (${count(number, 'record', 'records', catalogue.settings.language)}).`,
      escapeText(reason.description),
      reason.legalBasis && `${escapeText(reason.legalBasis)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const blocks = [
    ...ACCESS_GUIDE[id].map(({ title, items }) =>
      section(title, bulletList(items.map(escapeText))),
    ),
    section('The reasons given', bulletList(reasons)),
    id === 'open' ? undefined : section('Your rights', escapeText(RIGHTS)),
  ];
  return { base: groupPath('access', id), title: `${label} data`, lead: about, records, blocks };
}

function* pages(list: List, context: OutputContext, row: RecordRow): Generator<Output> {
  for (const param of pageParams(list.records.length)) {
    yield page(list, pageOf(list.records, param), context, row);
  }
}

function page(
  { base, title, lead, blocks = [] }: List,
  listing: ListingPage,
  context: OutputContext,
  row: RecordRow,
): Output {
  const { records, page: number, pages: all, total } = listing;
  const { language } = context.catalogue.settings;
  const at = (other: number): string => (other === 1 ? base : `${base}page/${other}/`);
  const link = (words: string, other: number): string | undefined =>
    other < 1 || other > all
      ? undefined
      : markdownLink(words, context.absolute(twinPath(at(other))));
  const shown = records.length === total ? '' : `, of which this page lists ${records.length}`;
  return renderMarkdownPage(
    {
      path: at(number),
      title: pageTitle(title, listing),
      quotes: true,
      facts: { records: total, page: number, pages: all },
      blocks: [
        lead && codeSpan(lead),
        ...(number === 1 ? blocks : []),
        `${count(total, 'record', 'records', language)}, A to Z${shown}.`,
        records.map(row).join('\n'),
        [link('Previous page', number - 1), link('Next page', number + 1)]
          .filter(Boolean)
          .join(' · '),
      ],
    },
    context,
  );
}
