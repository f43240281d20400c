import { STATES } from '../../words/site-words.ts';
import type { BriefFacts } from '../brief-facts.ts';
import type { ChainFacts } from '../chain-facts.ts';
import { muted, outside, titleLink } from './inlines.ts';
import type { Inline } from './page-model.ts';
import type { SourceFacts } from '../facts.ts';

/** Rows of links: what a record is named by in what is made of data. */
export function chainGroups(chain: ChainFacts): [string, Inline[][]][] {
  return [
    ['Made by the model', recordLinks(chain.madeBy)],
    ['Read by models', recordLinks(chain.readBy)],
    ['Insights', recordLinks(chain.insights)],
    ['Needed by communities', recordLinks(chain.communities)],
  ];
}

/** A link to each record, and what became of it. */
export const recordLinks = (records: readonly BriefFacts[]): Inline[][] => records.map(recordLink);

/** A link to a record, and what became of it. */
export const recordLink = (record: BriefFacts): Inline[] =>
  record.state === undefined
    ? [titleLink(record)]
    : [titleLink(record), muted(` (${STATES[record.state]})`)];

/** A link to each source: a record here, or an address elsewhere, which has no name. */
export const sourceLinks = (sources: readonly SourceFacts[]): Inline[][] =>
  sources.map(({ iri, record }) => (record ? recordLink(record) : [bareLink(iri)]));

/** A link to an address that has no name. */
export const bareLink = (url: string): Inline => outside(url.slice('https://'.length), url);
