import type {
  Agreement,
  CatalogueSettings,
  Community,
  DataService,
  DataRequest,
  Dataset,
  DatasetSeries,
  Exceptions,
  HarvestedRecord,
  Insight,
  Model,
  Publisher,
  Redirects,
  Source,
  Synonyms,
  UseOfData,
} from '../generated/types.ts';
import { ENTRY_KIND_NAMES, kindsThat, planOf, type EntryKind } from './entry-kinds.ts';
import type { VocabularyByName } from './vocabulary.ts';

export type { EntryKind } from './entry-kinds.ts';

/** The content of one file of the catalogue folder. */
export interface ValueByKind {
  catalogue: CatalogueSettings;
  publisher: Publisher;
  dataset: Dataset;
  service: DataService;
  series: DatasetSeries;
  model: Model;
  insight: Insight;
  community: Community;
  use: UseOfData;
  agreement: Agreement;
  request: DataRequest;
  source: Source;
  harvested: HarvestedRecord;
  vocabulary: VocabularyByName[keyof VocabularyByName];
  redirects: Redirects;
  exceptions: Exceptions;
  synonyms: Synonyms;
}

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

/** Vocabularies whose terms have more fields than label, description and IRI. */
const RICH_VOCABULARIES = ['licences', 'formats', 'frequencies', 'places', 'access-reasons'];

/** Folder, or name of a file at the root → its kind. */
const KIND_AT: ReadonlyMap<string, EntryKind> = new Map(
  ENTRY_KIND_NAMES.map((kind) => [planOf(kind).folder ?? kind, kind]),
);

/**
 * Identifies a file by its path.
 * @param file path inside the catalogue folder
 * @returns undefined if the model does not know such a place
 */
export function identifyFile(file: string): EntryIdentity | undefined {
  const key = keyOfFile(file);
  const [top = '', ...rest] = key.split('/');
  const kind = KIND_AT.get(top);
  const id = rest.length === 0 ? top : rest.join('/');
  if (!kind || rest.length !== (planOf(kind).id ?? []).length || fileOf(kind, id) !== file) {
    return undefined;
  }
  const rich = kind === 'vocabulary' && RICH_VOCABULARIES.includes(id);
  return { kind, id, schema: `${kind}${rich ? `-${id}` : ''}.schema.json` };
}

/** The folder of a kind, as in record keys and addresses (`dataset` → `datasets`). */
export function folderOf(kind: EntryKind): string {
  return planOf(kind).folder ?? '';
}

/** The file of an entry, inside the catalogue folder: `dataset`, `acme/roads` → `datasets/acme/roads.yaml`. */
export function fileOf(kind: EntryKind, id: string): string {
  const { folder, file } = planOf(kind);
  const key = folder === undefined ? id : `${folder}/${id}`;
  return file === undefined ? `${key}.yaml` : `${key}/${file}`;
}

/** The files that entries with a folder to themselves have there. */
const INDEX_FILES = kindsThat(({ file }) => file !== undefined).map(
  (kind) => `/${planOf(kind).file}`,
);

/** The key of the entry that a file holds: `datasets/acme/roads.yaml` → `datasets/acme/roads`. */
export function keyOfFile(file: string): string {
  const end = ['.yaml', ...INDEX_FILES].find((one) => file.endsWith(one));
  return end === undefined ? file : file.slice(0, -end.length);
}

/** Every entry that is valid against its schema, by kind and id: the input of the rules and of the catalogue. */
export type Register = {
  readonly [Kind in EntryKind]: ReadonlyMap<string, Entry<Kind>>;
};

/** An empty register, to fill. */
export function emptyRegister(): { [Kind in EntryKind]: Map<string, Entry<Kind>> } {
  return Object.fromEntries(ENTRY_KIND_NAMES.map((kind) => [kind, new Map()])) as {
    [Kind in EntryKind]: Map<string, Entry<Kind>>;
  };
}
