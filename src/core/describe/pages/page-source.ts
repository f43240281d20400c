import type { Catalogue } from '../../derive/catalogue.ts';
import type { History } from '../../derive/history.ts';
import type { DistributionFacts } from '../facts.ts';
import type { Absolute } from '../iris.ts';
import type { RegisterFacts } from '../register-facts.ts';

/** What pages are described from: the register, its past, and the one reading of its records. */
export interface PageSource {
  readonly catalogue: Catalogue;
  readonly history: History;
  readonly facts: RegisterFacts;
  readonly absolute: Absolute;
}

/** What other rooms know of a record, and its page shows. */
export interface RecordExtras {
  /** The files that hold it in other forms. */
  readonly forms: readonly RecordForm[];
  /** How a preview of a file is made, where one can be; only a page in a browser has any. */
  readonly previewOf?: (file: DistributionFacts) => string | undefined;
}

/** The same thing in another form. */
export interface RecordForm {
  /** How the JSON API names it: `turtle`. */
  readonly name: string;
  /** What readers call it: `Turtle`. */
  readonly title: string;
  /** Site path with a leading slash. */
  readonly path: string;
  readonly mediaType: string;
}
