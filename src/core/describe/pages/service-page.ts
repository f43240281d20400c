import type { ServiceRecord } from '../../derive/catalogue.ts';
import type { EvidenceSample } from '../../model/evidence.ts';
import { ACCESS, KINDS } from '../../words/site-words.ts';
import { callSection } from './call-section.ts';
import { documentationSection } from './documentation-section.ts';
import {
  instant,
  link,
  outside,
  present,
  publisherPage,
  quote,
  strong,
  titleLink,
  words,
} from './inlines.ts';
import { operationsSection } from './operations-section.ts';
import type { Inline, RecordPageModel, Section } from './page-model.ts';
import { publishedDatasets, type PageSource, type RecordExtras } from './page-source.ts';
import { footprintSection, formsSection, recordSection } from './record-aside.ts';
import { requestSection } from './request-section.ts';
import { serviceFacts } from './service-facts.ts';
import { stateSection } from './state-section.ts';
import { textSection } from './text-section.ts';

/** Describes the page of a live feed or an interface. */
export function servicePage(
  record: ServiceRecord,
  source: PageSource,
  { forms }: RecordExtras,
): RecordPageModel {
  const { fields, publisher, file, lastChange } = record;
  const { catalogue } = source;
  const { access, withdrawalReason } = fields;
  const { level } = access;
  const isOpen = level === 'open';
  const isOffered = fields.status !== 'withdrawn';
  const sample = catalogue.evidence.services.get(record.id)?.sample;
  const says = present<Inline>([
    ACCESS[level].can,
    access.request && ' ',
    access.request && link('How to request access', '#request-access'),
  ]);
  return {
    path: record.path,
    title: fields.title,
    access: { level, says: isOpen ? [] : says },
    badge: KINDS.service.one,
    summary: fields.summary,
    head: withdrawalReason
      ? [words('notice', strong('Withdrawn.'), ' ', quote(withdrawalReason))]
      : [],
    facts: serviceFacts(record, source),
    sections: present<Section>([
      !isOpen && requestSection(record, catalogue),
      isOpen && isOffered && callSection(record),
      isOffered && stateSection(record, source),
      isOpen && isOffered && sample && sampleSection(sample),
      record.description && operationsSection(record.description, fields.descriptionFile?.url),
      ...textSection('description', 'About this service', fields.description, 'markdown'),
      ...servesSection(record, source),
      ...documentationSection(fields.documentation, moreDocumentation(record)),
    ]),
    aside: [
      ...footprintSection(fields.coverage?.places, catalogue),
      formsSection(forms),
      recordSection(
        {
          file,
          title: fields.title,
          contact: fields.contact ?? publisher.fields.contact,
          lastChange,
        },
        catalogue,
      ),
    ],
  };
}

function sampleSection({ mediaType, shortened, taken, text }: EvidenceSample): Section {
  return {
    id: 'sample',
    title: 'What an answer looks like',
    blocks: [
      words(
        'prose',
        'The last good answer to a check, as ',
        { is: 'code', text: mediaType },
        ', on ',
        instant(taken),
        `. ${shortened ? 'It is shortened. ' : ''}Possible secrets and personal details are blacked out.`,
      ),
      {
        is: 'details',
        summary: 'Show the answer',
        look: 'section-gap',
        blocks: [{ is: 'answer', label: 'The last good answer', text }],
      },
    ],
  };
}

/** The published datasets that it serves. */
function servesSection({ serves }: ServiceRecord, source: PageSource): Section[] {
  const items = publishedDatasets(serves, source).map((record) => [titleLink(record)]);
  if (items.length === 0) return [];
  return [
    {
      id: 'serves',
      title: 'Data that it serves',
      blocks: [{ is: 'list', look: 'link-list prose', items }],
    },
  ];
}

/** What documents it, beside the entry's own list. */
function moreDocumentation({ fields }: ServiceRecord): Inline[] {
  const { access, descriptionFile, landingPage, status } = fields;
  const name = descriptionFile?.type === 'openapi' ? 'OpenAPI' : 'AsyncAPI';
  return present<Inline>([
    descriptionFile && outside(`${name} description`, descriptionFile.url),
    // Elsewhere it stands with the call, or with the way to ask.
    status === 'withdrawn' &&
      access.level === 'open' &&
      landingPage !== undefined &&
      publisherPage(landingPage),
  ]);
}
