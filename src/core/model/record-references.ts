import type { Entry, EntryKind } from './entry.ts';
import type { ValuePath } from './value-path.ts';
import { DATA_KINDS } from './keys.ts';
import { datasetOf } from './dataset-of.ts';

/** A place in an entry that names another entry. */
export interface RecordReference {
  /** The kinds of record it may name. */
  readonly kinds: readonly EntryKind[];
  readonly id: string;
  readonly path: ValuePath;
}

type Reader<Kind extends EntryKind> = (entry: Entry<Kind>) => Generator<RecordReference>;

const READERS: { readonly [Kind in EntryKind]?: Reader<Kind> } = {
  dataset: (entry) => ofDataset(entry),
  harvested: (entry) => ofDataset(entry),
  *service({ fields }) {
    yield* many(['dataset'], fields.serves, ['serves']);
    yield* many(['agreement'], fields.access.request?.agreements, AGREEMENTS);
  },
  *model({ fields }) {
    yield* sources(fields.inputs, ['inputs']);
    yield* sources(fields.outputs, ['outputs']);
  },
  *insight({ fields }) {
    yield* one(['publisher'], fields.publisher, ['publisher']);
    yield* many(DATA_KINDS, fields.uses, ['uses']);
    yield* many(['model'], fields.models, ['models']);
  },
  *community({ fields }) {
    yield* one(['publisher'], fields.convener, ['convener']);
    for (const [index, need] of fields.needs.entries()) {
      for (const kind of ['dataset', 'service', 'model', 'request'] as const) {
        yield* one([kind], need[kind], ['needs', index, kind]);
      }
    }
  },
  *use({ fields }) {
    yield* many(['dataset', 'service'], fields.data, ['data']);
    yield* one(['agreement'], fields.agreement, ['agreement']);
  },
  *publisher({ fields }) {
    yield* one(['publisher'], fields.parent, ['parent']);
  },
  *catalogue({ fields }) {
    yield* one(['publisher'], fields.publisher, ['publisher']);
  },
  *source({ fields }) {
    yield* one(['publisher'], fields.publisher, ['publisher']);
  },
  *request({ fields }) {
    yield* one(['publisher'], fields.publisher, ['publisher']);
    yield* one(['dataset'], fields.answeredBy, ['answeredBy']);
  },
};

const AGREEMENTS = ['access', 'request', 'agreements'];

/** Every entry that an entry names in its fields. */
export function recordReferences<Kind extends EntryKind>(
  entry: Entry<Kind>,
): Iterable<RecordReference> {
  return READERS[entry.kind]?.(entry) ?? [];
}

/** Sources elsewhere are named by address, entries here by id. */
export function isRecordId(source: string): boolean {
  return !source.includes(':');
}

function* ofDataset(entry: Entry<'dataset'> | Entry<'harvested'>): Generator<RecordReference> {
  const { dataset, at } = datasetOf(entry);
  yield* many(['service'], dataset.services, [...at, 'services']);
  yield* one(['series'], dataset.inSeries, [...at, 'inSeries']);
  yield* one(['dataset'], dataset.supersededBy, [...at, 'supersededBy']);
  yield* one(['dataset'], dataset.previousVersion, [...at, 'previousVersion']);
  yield* one(['harvested'], dataset.overlayOf, [...at, 'overlayOf']);
  yield* many(['agreement'], dataset.access?.request?.agreements, [...at, ...AGREEMENTS]);
  for (const [index, { service }] of (dataset.distributions ?? []).entries()) {
    yield* one(['service'], service, [...at, 'distributions', index, 'service']);
  }
  yield* sources(dataset.provenance?.derivedFrom, [...at, 'provenance', 'derivedFrom']);
}

/** A list of ids of data here and of addresses elsewhere. */
function* sources(list: readonly string[] | undefined, at: ValuePath): Generator<RecordReference> {
  for (const [index, id] of (list ?? []).entries()) {
    if (isRecordId(id)) yield* one(DATA_KINDS, id, [...at, index]);
  }
}

function* one(
  kinds: readonly EntryKind[],
  id: string | undefined,
  path: ValuePath,
): Generator<RecordReference> {
  if (id !== undefined) yield { kinds, id, path };
}

function* many(
  kinds: readonly EntryKind[],
  ids: readonly string[] | undefined,
  path: ValuePath,
): Generator<RecordReference> {
  for (const [index, id] of (ids ?? []).entries()) yield { kinds, id, path: [...path, index] };
}
