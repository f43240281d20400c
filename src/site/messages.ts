/** The words of the pages are those of the Markdown twins, so they live with the renderers. */
export * from '../core/words/site-words.ts';
