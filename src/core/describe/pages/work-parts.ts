import type { Link } from '../../generated/types.ts';
import type { BriefFacts } from '../brief-facts.ts';
import type { CommonFacts, CoverageFacts } from '../facts.ts';
import { coverageFacts, publisherFact, themesFact } from './common-facts.ts';
import { bareLink } from './chain-section.ts';
import { outside, strong, titleLink, words } from './inlines.ts';
import type { Block, Fact, Inline, Section } from './page-model.ts';
import type { RecordExtras, PageSource } from './page-source.ts';
import { footprintSection, formsSection, recordSection } from './record-aside.ts';

/** Whose it is, what it is about, and where and when it applies. */
export function workFacts(
  facts: CommonFacts & CoverageFacts,
  own: readonly Fact[],
  ownerLabel?: string,
): Fact[] {
  return [
    ...publisherFact(facts, ownerLabel),
    ...own,
    ...coverageFacts(facts, 'Period'),
    ...themesFact(facts),
  ];
}

/** What stands beside the text. */
export function workAside(
  facts: CommonFacts & CoverageFacts,
  { catalogue, history }: PageSource,
  { forms }: RecordExtras,
): Section[] {
  const changes = history.byRecord.get(facts.key) ?? [];
  return [
    ...footprintSection(facts.places, catalogue),
    formsSection(forms),
    recordSection(facts, catalogue, { changes }),
  ];
}

/** A list of lines of links under a heading; nothing where there are none. */
export function linksSection(
  id: string,
  title: string,
  items: readonly (readonly Inline[])[],
): Section[] {
  if (items.length === 0) return [];
  return [{ id, title, blocks: [{ is: 'list', look: 'link-list prose', items }] }];
}

/** Groups of links, each under its name; nothing where all are empty. */
export function groupsSection(
  id: string,
  title: string,
  groups: readonly (readonly [string, readonly (readonly Inline[])[]])[],
): Section[] {
  const facts = groups
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => ({ label, values }));
  if (facts.length === 0) return [];
  return [{ id, title, blocks: [{ is: 'facts', facts, look: 'relations' }] }];
}

/** Says that something was withdrawn which it is made from. */
export function goneNotice(sources: readonly (BriefFacts | undefined)[]): Block[] {
  const gone = sources.flatMap((record) => (record?.state === 'withdrawn' ? [record] : []));
  if (gone.length === 0) return [];
  const names = gone.flatMap((record, index): Inline[] => [
    index === 0 ? ' ' : ', ',
    titleLink(record),
  ]);
  return [words('notice', strong('Made from data that is withdrawn:'), ...names, '.')];
}

/** Plans and decisions that name it. */
export const decisionItems = (decisions: readonly Link[]): Inline[][] =>
  decisions.map(({ title, url }) => [outside(title, url)]);

/** The same record in other catalogues. */
export const sameAsItems = (sameAs: readonly string[]): Inline[][] =>
  sameAs.map((url) => [bareLink(url)]);
