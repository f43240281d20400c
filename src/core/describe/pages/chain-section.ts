import type { BriefFacts } from '../brief-facts.ts';
import type { ChainFacts } from '../chain-facts.ts';
import { outside, titleLink } from './inlines.ts';
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

/** A link to each record. */
export const recordLinks = (records: readonly BriefFacts[]): Inline[][] =>
  records.map((record) => [titleLink(record)]);

/** A link to each source: a record here, or an address elsewhere, which has no name. */
export const sourceLinks = (sources: readonly SourceFacts[]): Inline[][] =>
  sources.map(({ iri, record }) => [record ? titleLink(record) : bareLink(iri)]);

/** A link to an address that has no name. */
export const bareLink = (url: string): Inline => outside(url.slice('https://'.length), url);
