import { KINDS, NEED_STATES } from '../../words/site-words.ts';
import type { CommunityFacts } from '../work-facts.ts';
import { documentationSection } from './documentation-section.ts';
import { date, fact, outside, quote, titleLink, words } from './inlines.ts';
import { needsSummary } from './needs-summary.ts';
import type { RecordPageModel, Section } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { textSection } from './text-section.ts';
import { linksSection, sameAsItems, workAside, workFacts } from './work-parts.ts';
import { recordPlace } from './record-place.ts';

/** Describes the page of a community. */
export function communityPage(
  facts: CommunityFacts,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  const { meet, path, question, summary, title, until, why } = facts;
  return {
    path,
    title,
    ...recordPlace(facts),
    kicker: KINDS.community.one,
    summary,
    facts: workFacts(
      facts,
      [
        ...fact('Until', until === undefined ? undefined : date(until)),
        ...fact('Where people meet', meet && outside(meet.title, meet.url)),
      ],
      'Convener',
    ),
    sections: [
      ...textSection('question', 'The question', question),
      needsSection(facts, source.catalogue.settings.language),
      ...textSection('why', 'Why it matters', why, 'markdown'),
      ...documentationSection(facts.documentation),
      ...linksSection('same-as', 'Also listed at', sameAsItems(facts.sameAs)),
    ],
    aside: workAside(facts, source, extras),
  };
}

function needsSection({ needs }: CommunityFacts, language: string): Section {
  return {
    id: 'needs',
    title: 'What is needed',
    blocks: [
      words(undefined, `${needsSummary(needs, language)}.`),
      {
        is: 'list',
        look: 'prose',
        items: needs.map(({ text, state, record }) => [
          { is: 'badge', text: NEED_STATES[state].label },
          ' ',
          quote(text),
          ...(record ? [': ', titleLink(record)] : []),
        ]),
      },
    ],
  };
}
