import type { DatasetRecord } from '../../derive/catalogue.ts';
import type { LinkEvidence } from '../../model/evidence.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { formatBytes } from '../../words/format-bytes.ts';
import type { Output, OutputContext } from '../output.ts';
import { requestPath } from '../../request/request-path.ts';
import { ACCESS, COLUMN_TYPES } from '../../words/site-words.ts';
import { LINK_STATES } from '../../describe/status/feed-words.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, factList, renderMarkdownPage, section } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';
import {
  contactFact,
  coverageFacts,
  licenceFacts,
  linkList,
  otherForms,
  outsideLink,
  plainFacts,
  published,
  publisherPage,
  quoted,
  themeLinks,
} from './record-parts.ts';
import { requestSection } from './request-section.ts';

/** Renders the Markdown twin of a dataset's page. */
export function renderDatasetTwin(record: DatasetRecord, context: OutputContext): Output {
  const { catalogue, absolute } = context;
  const { fields, publisher } = record;
  const { frequencies } = catalogue.vocabularies;
  const isOpen = fields.access.level === 'open';
  const facts = factList([
    ['Access', `${ACCESS[fields.access.level].label}. ${ACCESS[fields.access.level].can}`],
    ['Publisher', markdownLink(publisher.fields.name, absolute(twinPath(publisher.path)))],
    [
      'Data last updated',
      fields.modified ? codeSpan(fields.modified) : 'the publisher does not say',
    ],
    ['How often', escapeText(frequencies.get(fields.frequency)?.label ?? fields.frequency)],
    ...coverageFacts(fields.coverage, catalogue),
    ...licenceFacts(fields, context),
    ...plainFacts(record, catalogue),
    ['Themes', themeLinks(fields.themes, context)],
    ['Keywords', fields.keywords?.map(codeSpan).join(', ')],
    ['Contact', contactFact(fields.contact ?? publisher.fields.contact)],
    ['Record last edited', record.lastChange?.date.slice(0, 10)],
  ]);
  return renderMarkdownPage(
    {
      path: record.path,
      title: fields.title,
      quotes: true,
      facts: {
        kind: 'dataset',
        id: record.id,
        publisher: publisher.fields.name,
        status: fields.status,
        access: fields.access.level,
        licence: fields.licence,
        modified: fields.modified,
      },
      blocks: [
        facts,
        stateNote(record, context),
        quoted('Summary', fields.summary),
        isOpen
          ? section('Get the data', files(record, context))
          : requestSection(fields.access, requestPath(record), context),
        quoted('About this data', fields.description, 'markdown'),
        quoted('How it is made', fields.provenance?.method),
        quoted('What it cannot tell you', fields.limitations),
        section('Columns', columns(record)),
        section('Related', relations(record, context)),
        section('Documentation', linkList(fields.documentation)),
        isOpen ? undefined : publisherPage(fields.landingPage),
        section('The record in other forms', otherForms(record, context)),
      ],
    },
    context,
  );
}

function stateNote({ fields }: DatasetRecord, { catalogue, absolute }: OutputContext): string {
  if (fields.status === 'withdrawn') {
    return `**Withdrawn.** ${fields.withdrawalReason ? codeSpan(fields.withdrawalReason) : ''}`.trim();
  }
  if (fields.status !== 'superseded') return '';
  const [successor] =
    fields.supersededBy === undefined ? [] : published([fields.supersededBy], catalogue);
  return successor
    ? `**Superseded** by ${markdownLink(successor.fields.title, absolute(twinPath(successor.path)))}.`
    : '**Superseded.**';
}

/** Files and links of open data; called for no other. */
function files(
  { fields, services }: DatasetRecord,
  { catalogue, absolute }: OutputContext,
): string {
  const { formats } = catalogue.vocabularies;
  const { language } = catalogue.settings;
  return bulletList([
    ...(fields.distributions ?? []).map(({ title, url, format, byteSize, modified }) => {
      if (url === undefined || !isHttpsUrl(url)) return undefined;
      const facts = [
        escapeText(formats.get(format)?.label ?? format),
        byteSize === undefined ? undefined : formatBytes(byteSize, language),
        modified && `changed ${codeSpan(modified)}`,
        linkFact(catalogue.evidence.links.get(url)),
      ];
      return `${markdownLink(title, url)} (${facts.filter(Boolean).join('; ')})`;
    }),
    ...services.map((id) => {
      const service = catalogue.services.get(id)!;
      return `${markdownLink(service.fields.title, absolute(twinPath(service.path)))} (live feed or API)`;
    }),
    publisherPage(fields.landingPage),
  ]);
}

/** What was seen of a link, and when. */
function linkFact(link: LinkEvidence | undefined): string | undefined {
  return (
    link &&
    `${LINK_STATES[link.state].was.toLowerCase()} when checked on ${codeSpan(link.checked.slice(0, 10))}`
  );
}

function columns({ fields }: DatasetRecord): string {
  return bulletList(
    (fields.columns ?? []).map(({ name, title, type, unit, description, values, key }) => {
      const facts = [
        type && (COLUMN_TYPES[type] ?? type),
        unit && codeSpan(unit),
        key && 'key',
        title && codeSpan(title),
        description && codeSpan(description),
        values && `values ${values.map(codeSpan).join(', ')}`,
      ].filter(Boolean);
      return facts.length === 0 ? codeSpan(name) : `${codeSpan(name)}: ${facts.join('; ')}`;
    }),
  );
}

function relations(record: DatasetRecord, { catalogue, absolute }: OutputContext): string {
  const { fields } = record;
  const link = (found: { path: string; fields: { title: string } } | undefined): string[] =>
    found ? [markdownLink(found.fields.title, absolute(twinPath(found.path)))] : [];
  const dataset = (id: string): string[] => published([id], catalogue).flatMap(link);
  const source = (id: string): string[] => (isHttpsUrl(id) ? [markdownLink(id, id)] : dataset(id));
  const groups: [string, string[]][] = [
    ['Part of the series', fields.inSeries ? link(catalogue.series.get(fields.inSeries)) : []],
    ['Later editions', record.laterVersions.flatMap(dataset)],
    ['Earlier edition', fields.previousVersion ? dataset(fields.previousVersion) : []],
    ['Replaces', record.supersedes.flatMap(dataset)],
    ['Made from', fields.provenance?.derivedFrom?.flatMap(source) ?? []],
    ['Used to make', record.derivedWorks.flatMap(dataset)],
    [
      'Live feeds and APIs',
      // Where the data is open, they stand with the files.
      fields.access.level === 'open'
        ? []
        : record.services.flatMap((id) => link(catalogue.services.get(id))),
    ],
    ['Used in', (fields.usedBy ?? []).map(({ title, url }) => outsideLink(title, url))],
    ['You may also want', record.related.flatMap(dataset)],
  ];
  return factList(groups.map(([name, links]) => [name, links.join(', ')]));
}
