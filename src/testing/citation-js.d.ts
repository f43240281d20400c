/** The reader of citations has no types; this is the part that tests use. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads a text into CSL-JSON items. */
      chain(input: string, options: { readonly forceType: string }): Record<string, unknown>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
