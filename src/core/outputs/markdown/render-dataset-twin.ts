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
  published,
  publisherPage,
  quoted,
  themeLinks,
} from './record-parts.ts';
import { requestSection } from './request-section.ts';

/** Renders the Markdown twin of a dataset's page. */
export function renderDatasetTwin(record: DatasetRecord, context: OutputContext): Output {
  const { catalogue, absolute } = context;
  const { data, publisher } = record;
  const { frequencies } = catalogue.vocabularies;
  const isOpen = data.access.level === 'open';
  const facts = factList([
    ['Access', `${ACCESS[data.access.level].label}. ${ACCESS[data.access.level].can}`],
    ['Publisher', markdownLink(publisher.data.name, absolute(twinPath(publisher.path)))],
    ['Data last updated', data.modified ? codeSpan(data.modified) : 'the publisher does not say'],
    ['How often', escapeText(frequencies.get(data.frequency)?.label ?? data.frequency)],
    ...coverageFacts(data.coverage, catalogue),
    ...licenceFacts(data, context),
    ['Version', data.version && codeSpan(data.version)],
    ['Themes', themeLinks(data.themes, context)],
    ['Keywords', data.keywords?.map(codeSpan).join(', ')],
    ['Contact', contactFact(data.contact ?? publisher.data.contact)],
    ['Record last edited', record.lastChange?.date.slice(0, 10)],
  ]);
  return renderMarkdownPage(
    {
      path: record.path,
      title: data.title,
      quotes: true,
      facts: {
        kind: 'dataset',
        id: record.id,
        publisher: publisher.data.name,
        status: data.status,
        access: data.access.level,
        licence: data.licence,
        modified: data.modified,
      },
      blocks: [
        facts,
        stateNote(record, context),
        quoted('Summary', data.summary),
        isOpen
          ? section('Get the data', files(record, context))
          : requestSection(data.access, requestPath(record), context),
        quoted('About this data', data.description, 'markdown'),
        quoted('How it is made', data.provenance?.method),
        quoted('What it cannot tell you', data.limitations),
        section('Columns', columns(record)),
        section('Related', relations(record, context)),
        section('Documentation', linkList(data.documentation)),
        isOpen ? undefined : publisherPage(data.landingPage),
        section('The record in other forms', otherForms(record, context)),
      ],
    },
    context,
  );
}

function stateNote({ data }: DatasetRecord, { catalogue, absolute }: OutputContext): string {
  if (data.status === 'withdrawn') {
    return `**Withdrawn.** ${data.withdrawalReason ? codeSpan(data.withdrawalReason) : ''}`.trim();
  }
  if (data.status !== 'superseded') return '';
  const [successor] =
    data.supersededBy === undefined ? [] : published([data.supersededBy], catalogue);
  return successor
    ? `**Superseded** by ${markdownLink(successor.data.title, absolute(twinPath(successor.path)))}.`
    : '**Superseded.**';
}

/** Files and links of open data; called for no other. */
function files({ data, services }: DatasetRecord, { catalogue, absolute }: OutputContext): string {
  const { formats } = catalogue.vocabularies;
  const { language } = catalogue.settings;
  return bulletList([
    ...(data.distributions ?? []).map(({ title, url, format, byteSize, modified }) => {
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
      return `${markdownLink(service.data.title, absolute(twinPath(service.path)))} (live feed or API)`;
    }),
    publisherPage(data.landingPage),
  ]);
}

/** What was seen of a link, and when. */
function linkFact(link: LinkEvidence | undefined): string | undefined {
  return (
    link &&
    `${LINK_STATES[link.state].was.toLowerCase()} when checked on ${codeSpan(link.checked.slice(0, 10))}`
  );
}

function columns({ data }: DatasetRecord): string {
  return bulletList(
    (data.columns ?? []).map(({ name, title, type, unit, description, values, key }) => {
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
  const { data } = record;
  const link = (found: { path: string; data: { title: string } } | undefined): string[] =>
    found ? [markdownLink(found.data.title, absolute(twinPath(found.path)))] : [];
  const dataset = (id: string): string[] => published([id], catalogue).flatMap(link);
  const source = (id: string): string[] => (isHttpsUrl(id) ? [markdownLink(id, id)] : dataset(id));
  const groups: [string, string[]][] = [
    ['Part of the series', data.inSeries ? link(catalogue.series.get(data.inSeries)) : []],
    ['Later editions', record.laterVersions.flatMap(dataset)],
    ['Earlier edition', data.previousVersion ? dataset(data.previousVersion) : []],
    ['Replaces', record.supersedes.flatMap(dataset)],
    ['Made from', data.provenance?.derivedFrom?.flatMap(source) ?? []],
    ['Used to make', record.derivedWorks.flatMap(dataset)],
    [
      'Live feeds and APIs',
      // Where the data is open, they stand with the files.
      data.access.level === 'open'
        ? []
        : record.services.flatMap((id) => link(catalogue.services.get(id))),
    ],
    ['Used in', (data.usedBy ?? []).map(({ title, url }) => outsideLink(title, url))],
    ['You may also want', record.related.flatMap(dataset)],
  ];
  return factList(groups.map(([name, links]) => [name, links.join(', ')]));
}
