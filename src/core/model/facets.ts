import { folderOf, type EntryKind } from './entry.ts';
import type { VocabularyName } from './vocabulary.ts';

/** What a facet reads of a record; every listed record has it. */
interface FacetedRecord {
  readonly kind: EntryKind;
  readonly publisher: { readonly id: string };
  /** Format ids, of datasets only. */
  readonly formats?: readonly string[];
  readonly fields: {
    readonly themes: readonly string[];
    readonly access?: { readonly level: string };
    readonly licence?: string;
    readonly coverage?: { readonly places?: readonly string[] };
  };
}

/** A way to browse the register and to narrow a search. */
interface Facet {
  /** What readers call it. */
  readonly label: string;
  /** The folder of its pages: `themes` → `/themes/housing/`; nothing where each term has a page at the top. */
  readonly folder: string;
  /** Where the labels of its terms stand. */
  readonly terms: VocabularyName | 'publishers' | 'access-levels' | 'kinds';
  /** Whether search shows it before the facets that have no terms, such as the date. */
  readonly isFirst?: true;
  /** The ids of the terms that a record is filed under; some may be there twice. */
  readonly termsOf: (record: FacetedRecord) => readonly string[];
}

/**
 * Every facet by its id, which addresses of searches use, in the order in which readers meet them. Groups of
 * records, their pages, the search table and the search page all read this: a new facet is one row.
 */
export const FACETS = {
  theme: {
    label: 'Theme',
    folder: 'themes',
    terms: 'themes',
    isFirst: true,
    termsOf: ({ fields }) => fields.themes,
  },
  access: {
    label: 'Access',
    folder: 'access',
    terms: 'access-levels',
    isFirst: true,
    termsOf: ({ fields }) => (fields.access ? [fields.access.level] : []),
  },
  kind: {
    label: 'Kind',
    folder: '',
    terms: 'kinds',
    isFirst: true,
    termsOf: ({ kind }) => [folderOf(kind)],
  },
  publisher: {
    label: 'Publisher',
    folder: 'publishers',
    terms: 'publishers',
    termsOf: ({ publisher }) => [publisher.id],
  },
  place: {
    label: 'Place',
    folder: 'places',
    terms: 'places',
    termsOf: ({ fields }) => fields.coverage?.places ?? [],
  },
  format: {
    label: 'Format',
    folder: 'formats',
    terms: 'formats',
    termsOf: ({ formats }) => formats ?? [],
  },
  licence: {
    label: 'Licence',
    folder: 'licences',
    terms: 'licences',
    termsOf: ({ fields }) => (fields.licence === undefined ? [] : [fields.licence]),
  },
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetId = keyof typeof FACETS;

/** The ids of all facets, in the order in which readers meet them. */
export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

/** A value for each facet. */
export function byFacet<Value>(make: (id: FacetId) => Value): Record<FacetId, Value> {
  return Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Record<FacetId, Value>;
}
