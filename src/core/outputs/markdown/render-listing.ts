import type { Block } from '../../describe/pages/page-model.ts';
import { listingSummary } from '../../describe/pages/listing-summary.ts';
import type { WriterContext } from './render-inlines.ts';
import { renderPages } from './render-pages.ts';
import { renderRecordRow } from './render-record-row.ts';

/** Writes one page of a long list of records, with the way to the pages before and after it. */
export function renderListing(
  { listing, base }: Extract<Block, { is: 'listing' }>,
  context: WriterContext,
): string {
  return [
    `${listingSummary(listing, context.catalogue.settings.language)}.`,
    listing.records.map((record) => renderRecordRow(record, context)).join('\n'),
    renderPages({ ...listing, base }, context),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
