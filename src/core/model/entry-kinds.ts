/** What the register knows of a kind of entry before it reads one. */
export interface EntryKindPlan {
  /** The folder of its files; a file at the root has the name of its kind instead. */
  readonly folder?: string;
  /** What the parts of the path below the folder are, which together are the id. */
  readonly id?: readonly string[];
  /** The file of an entry that has a folder to itself, because other files lie beside it. */
  readonly file?: string;
  /**
   * Whether each entry is a page or makes one, and so can be left out alone where it is broken. All others are lists
   * that everything needs.
   */
  readonly isPage?: true;
  /** Whether its pages have addresses that must not vanish. */
  readonly hasAddress?: true;
}

const RECORD = { id: ['<publisher>', '<slug>'], isPage: true, hasAddress: true } as const;

/**
 * Every kind of entry, in the order in which readers meet them: a new kind is a row here, a schema, its type in
 * `ValueByKind`, and what the compiler then asks for.
 */
export const ENTRY_KINDS = {
  catalogue: {},
  publisher: { folder: 'publishers', id: ['<id>'], isPage: true, hasAddress: true },
  dataset: { folder: 'datasets', ...RECORD },
  service: { folder: 'services', ...RECORD },
  series: { folder: 'series', ...RECORD },
  model: { folder: 'models', ...RECORD },
  insight: { ...RECORD, folder: 'insights', id: ['<slug>'], file: 'index.mdx' },
  community: { ...RECORD, folder: 'communities', id: ['<slug>'] },
  use: { folder: 'uses', id: ['<year>', '<slug>'], isPage: true },
  agreement: { folder: 'agreements', id: ['<slug>'], isPage: true, hasAddress: true },
  request: { folder: 'requests', id: ['<slug>'], isPage: true },
  source: { folder: 'sources', id: ['<slug>'], isPage: true },
  harvested: { folder: 'harvested', id: ['<source>', '<slug>'], isPage: true },
  vocabulary: { folder: 'vocabularies', id: ['<name>'] },
  redirects: {},
  exceptions: {},
  synonyms: {},
} as const satisfies Readonly<Record<string, EntryKindPlan>>;

export type EntryKind = keyof typeof ENTRY_KINDS;

/** The kinds in the order of the table. */
export const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS) as readonly EntryKind[];

/** What the table says of a kind. */
export function planOf(kind: EntryKind): EntryKindPlan {
  return ENTRY_KINDS[kind];
}

/** The kinds for which something is so. */
export function kindsThat(accepts: (plan: EntryKindPlan) => boolean): readonly EntryKind[] {
  return ENTRY_KIND_NAMES.filter((kind) => accepts(planOf(kind)));
}
