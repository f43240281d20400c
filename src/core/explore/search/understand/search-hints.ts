import type { Senses } from './list-senses.ts';

/** A place as queries name it. */
export interface PlaceHint {
  readonly id: string;
  readonly label: string;
  /** Ids of the places that contain it. */
  readonly within: readonly string[];
  /** Its other names, and those of the places inside it that are not in the register: wards, postcode districts. */
  readonly names: readonly string[];
  readonly inside: readonly string[];
}

/** A unit of data or a format as queries name it. */
export interface TermHint {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}

/**
 * What the search must know to understand a query: `search/<version>/hints.json`. Beside the table, because the
 * filters do not need it.
 */
export interface SearchHints {
  readonly places: readonly PlaceHint[];
  /** Units such as a ward. Those that tell areas apart come first. */
  readonly levels: readonly TermHint[];
  /** How many units tell areas apart: data by ward or by address is about each area. */
  readonly fine: number;
  readonly formats: readonly TermHint[];
  /** What bare words mean. */
  readonly senses: Senses;
  /** How many files of identifiers there are. */
  readonly keyFiles: number;
  /** For each row 0 or the position of its unit in `levels` plus one, encoded. */
  readonly level: string;
  /** First and last year that each row covers since `firstYear`, plus one; 0 where unknown or open; encoded. */
  readonly firstYear: number;
  readonly start: string;
  readonly end: string;
}

/** The hints as the browser works with them. */
export interface OpenHints extends Pick<
  SearchHints,
  'places' | 'levels' | 'fine' | 'formats' | 'senses' | 'keyFiles'
> {
  readonly level: Uint32Array;
  /** Years; 0 where unknown or open. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}
