/** Lists are cut into pages alike for readers and for their Markdown twins. */
export * from '../core/describe/listing.ts';
