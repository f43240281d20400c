import type { EvidenceSample } from '../../model/evidence.ts';
import { ACCESS, KINDS } from '../../words/site-words.ts';
import type { ServiceFacts } from '../facts.ts';
import { answersSection } from './answers-section.ts';
import { details, section, titleList } from './blocks.ts';
import { callSection } from './call-section.ts';
import { documentationSection } from './documentation-section.ts';
import { instant, link, outside, present, publisherPage, quote, strong, words } from './inlines.ts';
import { operationsSection } from './operations-section.ts';
import type { Inline, RecordPageModel, Section } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { footprintSection, formsSection, recordSection } from './record-aside.ts';
import { recordPlace } from './record-place.ts';
import { requestSection } from './request-section.ts';
import { serviceFacts } from './service-facts.ts';
import { stateSection } from './state-section.ts';
import { descriptionSection } from './text-section.ts';

/** Describes the page of a live feed or an interface. */
export function servicePage(
  facts: ServiceFacts,
  { catalogue }: PageSource,
  { forms }: RecordExtras,
): RecordPageModel {
  const { language } = catalogue.settings;
  const { access, descriptionFile, path, status, summary, title, withdrawalReason } = facts;
  const { level } = access;
  const isOpen = level === 'open';
  const isOffered = status !== 'withdrawn';
  const sample = catalogue.evidence.services.get(facts.id)?.sample;
  const says = present<Inline>([
    ACCESS[level].can,
    access.request && ' ',
    access.request && link('How to request access', '#request-access'),
  ]);
  return {
    path,
    title,
    ...recordPlace(facts),
    access: { level, says: isOpen ? [] : says },
    badge: KINDS.service.one,
    summary,
    head: withdrawalReason
      ? [words('notice', strong('Withdrawn.'), ' ', quote(withdrawalReason))]
      : [],
    facts: serviceFacts(facts, language),
    sections: present<Section>([
      !isOpen && requestSection(facts, language),
      isOpen && isOffered && callSection(facts),
      isOffered && stateSection(facts, catalogue),
      isOpen && isOffered && sample && sampleSection(sample),
      facts.interface && operationsSection(facts.interface, descriptionFile?.url),
      ...answersSection(facts),
      ...descriptionSection('About this service', facts),
      servesSection(facts),
      ...documentationSection(facts.documentation, moreDocumentation(facts)),
    ]),
    aside: [
      ...footprintSection(facts.places, catalogue),
      formsSection(forms),
      recordSection(facts, catalogue),
    ],
  };
}

function sampleSection({ mediaType, shortened, taken, text }: EvidenceSample): Section {
  return section('sample', 'What an answer looks like', [
    words(
      'prose',
      'The last good answer to a check, as ',
      { is: 'code', text: mediaType },
      ', on ',
      instant(taken),
      `. ${shortened ? 'It is shortened. ' : ''}Possible secrets and personal details are blacked out.`,
    ),
    details('Show the answer', [{ is: 'answer', label: 'The last good answer', text }], {
      look: 'section-gap',
    }),
  ]);
}

/** The published datasets that it serves. */
function servesSection({ serves }: ServiceFacts): Section | undefined {
  return serves.length === 0
    ? undefined
    : section('serves', 'Data that it serves', [titleList(serves)]);
}

/** What documents it, beside the entry's own list. */
function moreDocumentation({
  access,
  descriptionFile,
  landingPage,
  status,
}: ServiceFacts): Inline[] {
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
