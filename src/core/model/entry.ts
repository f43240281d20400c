import type {
  Agreement,
  CatalogueSettings,
  DataService,
  DataRequest,
  Dataset,
  DatasetSeries,
  Exceptions,
  HarvestedRecord,
  Publisher,
  Redirects,
  Source,
  Synonyms,
} from '../generated/types.ts';
import type { VocabularyByName } from './vocabulary.ts';

/** The content of one file of the catalogue folder. */
export interface ValueByKind {
  catalogue: CatalogueSettings;
  publisher: Publisher;
  dataset: Dataset;
  service: DataService;
  series: DatasetSeries;
  agreement: Agreement;
  request: DataRequest;
  source: Source;
  harvested: HarvestedRecord;
  vocabulary: VocabularyByName[keyof VocabularyByName];
  redirects: Redirects;
  exceptions: Exceptions;
  synonyms: Synonyms;
}

export type EntryKind = keyof ValueByKind;

/** One file of the catalogue folder, as read from disk. */
export interface SourceFile {
  /** Path inside the catalogue folder, with forward slashes: `datasets/tfl/cycle-hire-journeys.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** One file, parsed and valid against its schema. */
export interface Entry<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  /** The path without its folder and `.yaml`: `tfl/cycle-hire-journeys`; `themes` for a vocabulary. */
  readonly id: string;
  readonly file: string;
  readonly fields: ValueByKind[Kind];
}

/** The identity that a file gets from its path. */
export interface EntryIdentity {
  readonly kind: EntryKind;
  readonly id: string;
  /** File name in `schemas/`. */
  readonly schema: string;
}

const FOLDERS: Readonly<Record<string, { kind: EntryKind; depth: number }>> = {
  publishers: { kind: 'publisher', depth: 1 },
  datasets: { kind: 'dataset', depth: 2 },
  services: { kind: 'service', depth: 2 },
  series: { kind: 'series', depth: 2 },
  agreements: { kind: 'agreement', depth: 1 },
  requests: { kind: 'request', depth: 1 },
  sources: { kind: 'source', depth: 1 },
  harvested: { kind: 'harvested', depth: 2 },
  vocabularies: { kind: 'vocabulary', depth: 1 },
};

const ROOT_FILES: readonly EntryKind[] = ['catalogue', 'redirects', 'exceptions', 'synonyms'];

/** Vocabularies whose terms have more fields than label, description and IRI. */
const RICH_VOCABULARIES = ['licences', 'formats', 'frequencies', 'places', 'access-reasons'];

/**
 * Identifies a file by its path.
 * @param file path inside the catalogue folder
 * @returns undefined if the model does not know such a place
 */
export function identifyFile(file: string): EntryIdentity | undefined {
  const parts = file.replace(/\.yaml$/, '').split('/');
  if (!file.endsWith('.yaml')) return undefined;
  if (parts.length === 1) {
    const kind = ROOT_FILES.find((name) => name === parts[0]);
    return kind && { kind, id: kind, schema: `${kind}.schema.json` };
  }
  const folder = Object.hasOwn(FOLDERS, parts[0]!) ? FOLDERS[parts[0]!] : undefined;
  if (!folder || parts.length !== folder.depth + 1) return undefined;
  const id = parts.slice(1).join('/');
  const rich = folder.kind === 'vocabulary' && RICH_VOCABULARIES.includes(id);
  return { kind: folder.kind, id, schema: `${folder.kind}${rich ? `-${id}` : ''}.schema.json` };
}

/** The folder of a kind, as in record keys and addresses (`dataset` → `datasets`). */
export function folderOf(kind: EntryKind): string {
  return Object.keys(FOLDERS).find((name) => FOLDERS[name]!.kind === kind) ?? '';
}

/** Every entry that is valid against its schema, by kind and id: the input of the rules and of the catalogue. */
export type Register = {
  readonly [Kind in EntryKind]: ReadonlyMap<string, Entry<Kind>>;
};

/** An empty register, to fill. */
export function emptyRegister(): { [Kind in EntryKind]: Map<string, Entry<Kind>> } {
  const kinds = [...ROOT_FILES, ...Object.values(FOLDERS).map(({ kind }) => kind)];
  return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as ReturnType<
    typeof emptyRegister
  >;
}
