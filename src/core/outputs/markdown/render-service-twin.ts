import type { ServiceRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { describeDuration } from '../../words/describe-duration.ts';
import type { Output, OutputContext } from '../output.ts';
import { requestPath } from '../../request/request-path.ts';
import { ACCESS, SERVICE_STATUS } from '../../words/site-words.ts';
import { callSubject } from '../../describe/calls/call-subject.ts';
import { renderCalls } from '../../describe/calls/render-calls.ts';
import { FENCES } from './code-fences.ts';
import { codeSpan, escapeText, fencedBlock, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, factList, renderMarkdownPage, section } from './markdown-page.ts';
import {
  contactFact,
  coverageFacts,
  licenceFacts,
  linkList,
  otherForms,
  outsideLink,
  published,
  plainFacts,
  publisherPage,
  quoted,
  themeLinks,
} from './record-parts.ts';
import { requestSection } from './request-section.ts';
import { stateSection } from './state-section.ts';
import { twinPath } from './twin-path.ts';

const AUTHENTICATION = {
  none: 'nothing: call it at once',
  key: 'a key, which you ask for',
  oauth: 'to sign in (OAuth)',
  agreement: 'an agreement',
} as const;

const DESCRIPTION = { openapi: 'OpenAPI description', asyncapi: 'AsyncAPI description' } as const;

/** Renders the Markdown twin of a service's page. */
export function renderServiceTwin(record: ServiceRecord, context: OutputContext): Output {
  const { catalogue, absolute } = context;
  const { fields, publisher } = record;
  const { level } = fields.access;
  const protocol = catalogue.vocabularies.protocols.get(fields.protocol)?.label ?? fields.protocol;
  return renderMarkdownPage(
    {
      path: record.path,
      title: fields.title,
      quotes: true,
      facts: {
        kind: 'service',
        id: record.id,
        publisher: publisher.fields.name,
        status: fields.status,
        access: level,
        licence: fields.licence,
      },
      blocks: [
        factList([
          ['Access', `${ACCESS[level].label}. ${ACCESS[level].can}`],
          ['Publisher', markdownLink(publisher.fields.name, absolute(twinPath(publisher.path)))],
          ['Status', SERVICE_STATUS[fields.status]],
          ['Why withdrawn', fields.withdrawalReason && codeSpan(fields.withdrawalReason)],
          ['Protocol', escapeText(protocol)],
          ['What a caller needs', AUTHENTICATION[fields.authentication.method]],
          ['About keys', fields.authentication.note && codeSpan(fields.authentication.note)],
          ...plainFacts(record, catalogue),
          ['What the publisher promises', promises(fields, catalogue.settings.language)],
          ...coverageFacts(fields.coverage, catalogue),
          ...licenceFacts(fields, context),
          ['Themes', themeLinks(fields.themes, context)],
          ['Contact', contactFact(fields.contact ?? publisher.fields.contact)],
          ['Record last edited', record.lastChange?.date.slice(0, 10)],
        ]),
        quoted('Summary', fields.summary),
        level === 'open'
          ? call(fields)
          : requestSection(fields.access, requestPath(record), context),
        stateSection(record, catalogue),
        section('What it offers', operations(record.description)),
        quoted('About this service', fields.description, 'markdown'),
        section(
          'Data that it serves',
          bulletList(
            published(record.serves, catalogue).map(({ fields: { title }, path }) =>
              markdownLink(title, absolute(twinPath(path))),
            ),
          ),
        ),
        section(
          'Documentation',
          bulletList([
            linkList(fields.documentation).replace(/^- /, ''),
            fields.descriptionFile &&
              outsideLink(DESCRIPTION[fields.descriptionFile.type], fields.descriptionFile.url),
            publisherPage(fields.landingPage),
          ]),
        ),
        section('The record in other forms', otherForms(record, context)),
      ],
    },
    context,
  );
}

/** The address to call; for open services only. */
function call(data: ServiceRecord['fields']): string | undefined {
  const { endpoint, status, probe } = data;
  const shown = (url: string | undefined): string | undefined =>
    url !== undefined && isHttpsUrl(url) ? codeSpan(url) : undefined;
  if (status === 'withdrawn') return undefined;
  const subject = callSubject(data);
  const calls = subject ? renderCalls(subject.url, subject.mediaType) : [];
  return section(
    'Call it',
    [
      factList([
        ['Endpoint', shown(endpoint)],
        ['A harmless request that needs no key', shown(probe?.url)],
      ]),
      ...calls.map(({ language, code }) => fencedBlock(code, FENCES[language])),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
}

/** What the reviewed copy of its description lists. */
function operations(description: ServiceRecord['description']): string | undefined {
  if (!description) return undefined;
  const { more } = description;
  return bulletList([
    ...description.operations.map(
      ({ method, path, summary }) =>
        `${codeSpan(`${method} ${path}`)}${summary ? `: ${codeSpan(summary)}` : ''}`,
    ),
    more > 0 ? `and ${more} more` : undefined,
  ]);
}

function promises({ promise }: ServiceRecord['fields'], language: string): string {
  const { availability, freshness, latency, support } = promise ?? {};
  return [
    availability === undefined ? undefined : `available ${availability} % of the time`,
    freshness && `data no older than ${codeSpan(describeDuration(freshness, language))}`,
    latency && `answers within ${codeSpan(describeDuration(latency, language))}`,
    support && `support ${codeSpan(support)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
