import type { Block } from '../../describe/pages/page-model.ts';
import { listingSummary } from '../../describe/pages/listing-summary.ts';
import { markdownLink } from '../../words/escape-markdown.ts';
import type { WriterContext } from './render-inlines.ts';
import { renderRecordRow } from './render-record-row.ts';
import { twinPath } from './twin-path.ts';

/** Writes one page of a long list of records, with the way to the pages before and after it. */
export function renderListing(
  { listing, base }: Extract<Block, { is: 'listing' }>,
  context: WriterContext,
): string {
  const { page, pages, records } = listing;
  const link = (words: string, other: number): string[] => {
    if (other < 1 || other > pages) return [];
    const path = other === 1 ? base : `${base}page/${other}/`;
    return [markdownLink(words, context.absolute(twinPath(path)))];
  };
  const ways = [...link('Previous page', page - 1), ...link('Next page', page + 1)];
  return [
    `${listingSummary(listing, context.catalogue.settings.language)}.`,
    records.map((record) => renderRecordRow(record, context)).join('\n'),
    ways.join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
