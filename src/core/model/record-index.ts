/** Ids of one kind of record, searchable by publisher or by slug. */
export interface RecordIndex {
  readonly byPublisher: ReadonlyMap<string, readonly string[]>;
  readonly bySlug: ReadonlyMap<string, readonly string[]>;
}

/** Built for the first broken reference, and rebuilt only after records were added. */
const indexes = new WeakMap<object, { readonly size: number; readonly index: RecordIndex }>();

/** Indexes the ids of a kind of record, so that each broken reference does not search them all. */
export function recordIndex(records: ReadonlyMap<string, unknown>): RecordIndex {
  const known = indexes.get(records);
  if (known?.size === records.size) return known.index;
  const byPublisher = new Map<string, string[]>();
  const bySlug = new Map<string, string[]>();
  for (const id of records.keys()) {
    const [publisher = '', slug = ''] = id.split('/');
    append(byPublisher, publisher, id);
    append(bySlug, slug, id);
  }
  const index = { byPublisher, bySlug };
  indexes.set(records, { size: records.size, index });
  return index;
}

function append(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (group) group.push(id);
  else groups.set(key, [id]);
}
