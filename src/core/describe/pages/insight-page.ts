import { recordPlace } from './record-place.ts';
import { hostOf } from '../../model/https-url.ts';
import { INSIGHT_FORMS, KINDS } from '../../words/site-words.ts';
import type { InsightFacts } from '../work-facts.ts';
import { answersSection } from './answers-section.ts';
import { chainGroups, recordLinks } from './chain-section.ts';
import { documentationSection } from './documentation-section.ts';
import { date, fact, outside, quote, strong, words } from './inlines.ts';
import type { Block, RecordPageModel } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { descriptionSection } from './text-section.ts';
import {
  decisionItems,
  goneNotice,
  groupsSection,
  linksSection,
  sameAsItems,
  workAside,
  workFacts,
} from './work-parts.ts';

/** Describes the page of an insight. */
export function insightPage(
  facts: InsightFacts,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  const { authors, finding, form, link, models, path, published, summary, title, uses } = facts;
  const head: Block[] = [
    ...goneNotice([...uses, ...models]),
    ...unreachableNotice(facts, source),
    ...(finding === undefined ? [] : [words('lead', strong(quote(finding)))]),
    ...(link === undefined ? [] : [words(undefined, outside(`Open it at ${hostOf(link)}`, link))]),
  ];
  return {
    path,
    title,
    ...recordPlace(facts),
    kicker: KINDS.insight.one,
    summary,
    head,
    facts: workFacts(facts, [
      ...fact('Form', INSIGHT_FORMS[form]),
      ...(authors ? [{ label: 'Authors', values: authors.map((author) => [quote(author)]) }] : []),
      ...fact('Published', published === undefined ? undefined : date(published)),
    ]),
    sections: [
      ...answersSection(facts),
      ...descriptionSection('About it', facts),
      ...groupsSection('uses', 'What it is made from', [
        ['Data', recordLinks(uses)],
        ['Models', recordLinks(models)],
        ...chainGroups(facts.chain),
      ]),
      ...linksSection('decisions', 'Decisions it informed', decisionItems(facts.decisions)),
      ...documentationSection(facts.documentation),
      ...linksSection('same-as', 'Also listed at', sameAsItems(facts.sameAs)),
    ],
    aside: workAside(facts, source, extras),
  };
}

/** A notice where the monitor could not reach it. */
function unreachableNotice({ link }: InsightFacts, { catalogue }: PageSource): Block[] {
  const seen = link === undefined ? undefined : catalogue.evidence.links.get(link);
  if (seen?.state !== 'broken') return [];
  const said = strong('It could not be reached at the last check.');
  return [words('notice', said, ' Checked on ', date(seen.checked.slice(0, 10)), '.')];
}
