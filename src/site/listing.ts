/** Pages and their Markdown twins cut lists in the same way. */
export * from '../core/describe/listing.ts';
