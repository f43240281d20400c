/** The part of shacl-engine that the tests use; the package has no types. */
declare module 'shacl-engine' {
  import type { DataFactory, DatasetCore, Term } from '@rdfjs/types';

  interface ValidationResult {
    readonly severity?: Term;
    readonly constraintComponent?: Term;
    readonly focusNode?: { readonly term?: Term };
    readonly path?: readonly { readonly predicates?: readonly Term[] }[];
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: { readonly factory: DataFactory });
    validate(data: {
      readonly dataset: DatasetCore;
    }): Promise<{ readonly conforms: boolean; readonly results: readonly ValidationResult[] }>;
  }
}
