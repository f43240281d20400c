/** The pages use the words of the Markdown twins, so those live with the renderers. */
export * from '../core/words/site-words.ts';
