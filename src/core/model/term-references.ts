import type { Access, Coverage, Dataset } from '../generated/types.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { VocabularyName } from './vocabulary.ts';
import type { ValuePath } from './value-path.ts';
import { datasetOf } from './dataset-of.ts';

/** A place in an entry that names a term of a vocabulary. */
export interface TermReference {
  readonly vocabulary: VocabularyName;
  readonly id: string;
  readonly path: ValuePath;
}

type Reader<Kind extends EntryKind> = (entry: Entry<Kind>) => Generator<TermReference>;

const READERS: { readonly [Kind in EntryKind]?: Reader<Kind> } = {
  dataset: (entry) => ofDataset(entry),
  harvested: (entry) => ofDataset(entry),
  *service({ fields }) {
    yield* many('themes', fields.themes, ['themes']);
    yield* one('protocols', fields.protocol, ['protocol']);
    yield* one('licences', fields.licence, ['licence']);
    yield* ofAccess(fields.access, ['access']);
    yield* ofCoverage(fields.coverage, ['coverage']);
  },
  *series({ fields }) {
    yield* many('themes', fields.themes, ['themes']);
    yield* one('frequencies', fields.frequency, ['frequency']);
  },
  *model({ fields }) {
    yield* many('themes', fields.themes, ['themes']);
    yield* one('licences', fields.licence, ['licence']);
    yield* ofCoverage(fields.coverage, ['coverage']);
  },
  *insight({ fields }) {
    yield* many('themes', fields.themes, ['themes']);
    yield* ofCoverage(fields.coverage, ['coverage']);
  },
  *community({ fields }) {
    yield* many('themes', fields.themes, ['themes']);
    yield* ofCoverage(fields.coverage, ['coverage']);
  },
  *publisher({ fields }) {
    yield* one('publisher-kinds', fields.kind, ['kind']);
    yield* one('places', fields.place, ['place']);
  },
  *catalogue({ fields }) {
    yield* one('places', fields.place, ['place']);
    yield* one('licences', fields.licence, ['licence']);
  },
  *source({ fields: { mappings = {}, defaults = {} } }) {
    for (const name of ['themes', 'licences', 'formats', 'frequencies'] as const) {
      for (const [word, id] of Object.entries(mappings[name] ?? {})) {
        yield* one(name, id, ['mappings', name, word]);
      }
    }
    yield* many('themes', defaults.themes, ['defaults', 'themes']);
    yield* one('licences', defaults.licence, ['defaults', 'licence']);
    yield* one('frequencies', defaults.frequency, ['defaults', 'frequency']);
    yield* many('places', defaults.places, ['defaults', 'places']);
  },
  *request({ fields }) {
    yield* one('access-reasons', fields.reason, ['reason']);
  },
  *vocabulary({ id, fields }) {
    if (id !== 'places') return;
    for (const [index, term] of fields.terms.entries()) {
      if ('within' in term) yield* many('places', term.within, ['terms', index, 'within']);
    }
  },
};

/** Every term that an entry names. */
export function termReferences<Kind extends EntryKind>(
  entry: Entry<Kind>,
): Iterable<TermReference> {
  return READERS[entry.kind]?.(entry) ?? [];
}

function* ofDataset(entry: Entry<'dataset'> | Entry<'harvested'>): Generator<TermReference> {
  const { dataset, at } = datasetOf(entry);
  yield* many('themes', dataset.themes, [...at, 'themes']);
  yield* one('licences', dataset.licence, [...at, 'licence']);
  yield* one('frequencies', dataset.frequency, [...at, 'frequency']);
  yield* ofAccess(dataset.access, [...at, 'access']);
  yield* ofCoverage(dataset.coverage, [...at, 'coverage']);
  yield* ofDistributions(dataset.distributions, [...at, 'distributions']);
}

function* ofDistributions(
  distributions: Dataset['distributions'],
  at: ValuePath,
): Generator<TermReference> {
  for (const [index, { format }] of (distributions ?? []).entries()) {
    yield* one('formats', format, [...at, index, 'format']);
  }
}

function* ofAccess(access: Access | undefined, at: ValuePath): Generator<TermReference> {
  yield* one('access-reasons', access?.reason, [...at, 'reason']);
  for (const [index, { who }] of (access?.request?.audiences ?? []).entries()) {
    yield* one('audiences', who, [...at, 'request', 'audiences', index, 'who']);
  }
}

function* ofCoverage(coverage: Coverage | undefined, at: ValuePath): Generator<TermReference> {
  yield* many('places', coverage?.places, [...at, 'places']);
  yield* one('granularities', coverage?.granularity, [...at, 'granularity']);
}

function* one(
  vocabulary: VocabularyName,
  id: string | undefined,
  path: ValuePath,
): Generator<TermReference> {
  if (id !== undefined) yield { vocabulary, id, path };
}

function* many(
  vocabulary: VocabularyName,
  ids: readonly string[] | undefined,
  path: ValuePath,
): Generator<TermReference> {
  for (const [index, id] of (ids ?? []).entries()) yield { vocabulary, id, path: [...path, index] };
}
