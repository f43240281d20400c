import type { Dataset } from '../generated/types.ts';
import type { Entry, Register } from '../model/entry.ts';
import type { DatasetFields, FieldOrigin } from './catalogue.ts';

/** One dataset before it is linked to others. */
export interface MergedDataset {
  readonly id: string;
  readonly file: string;
  readonly fields: DatasetFields;
  readonly origins?: Readonly<Record<string, FieldOrigin>>;
  /** The harvested record it corrects: `portal/roads`. */
  readonly harvestedId?: string;
}

/** Fields that follow the source unless an overlay pins them, because the source knows its own files best. */
const SOURCE_OWNED: readonly (keyof Dataset)[] = ['modified', 'distributions'];

/** Fields that control the merge and are not facts about the data. */
const STEERING: readonly (keyof Dataset)[] = ['overlayOf', 'pinned'];

/**
 * Joins harvested records with the hand-made corrections laid over them.
 *
 * A harvested record belongs to its source's publisher; an overlay may give it another address. Each field is decided
 * separately: a person's value wins, except in source-owned fields that are not pinned. An overlay of a record that
 * does not exist (any more) is left out: the rules report it.
 */
export function applyOverlays(register: Register): MergedDataset[] {
  const merged: MergedDataset[] = [];
  const { isDuplicate, addressesOf } = findDuplicates(register.harvested);
  const overlaid = new Set<string>();
  for (const entry of register.dataset.values()) {
    const { overlayOf } = entry.fields;
    if (overlayOf === undefined) {
      merged.push({ id: entry.id, file: entry.file, fields: entry.fields as DatasetFields });
      continue;
    }
    const base = register.harvested.get(overlayOf);
    if (!base) continue;
    overlaid.add(overlayOf);
    merged.push({
      id: entry.id,
      file: entry.file,
      harvestedId: overlayOf,
      ...linkFields(mergeFields(base.fields.dataset, entry.fields), addressesOf(overlayOf)),
    });
  }
  for (const entry of register.harvested.values()) {
    if (overlaid.has(entry.id) || isDuplicate(entry)) continue;
    merged.push(fromHarvest(entry, register, addressesOf(entry.id)));
  }
  return merged;
}

interface MergedFields {
  readonly fields: DatasetFields;
  readonly origins: Record<string, FieldOrigin>;
}

/** Records that another source also gives, if that one has a page; and the addresses it then links to. */
function findDuplicates(harvested: Register['harvested']): {
  isDuplicate(entry: Entry<'harvested'>): boolean;
  addressesOf(id: string): readonly string[];
} {
  const isDuplicate = ({ fields }: Entry<'harvested'>): boolean => {
    const first = harvested.get(fields.harvest.duplicateOf ?? '');
    return first !== undefined && first.fields.harvest.duplicateOf === undefined;
  };
  const addresses = new Map<string, string[]>();
  for (const entry of harvested.values()) {
    const { duplicateOf, url } = entry.fields.harvest;
    if (duplicateOf === undefined || url === undefined || !isDuplicate(entry)) continue;
    addresses.set(duplicateOf, [...(addresses.get(duplicateOf) ?? []), url]);
  }
  return { isDuplicate, addressesOf: (id) => addresses.get(id)?.sort() ?? [] };
}

/** Adds links to the same record elsewhere, unless a person has listed them. */
function linkFields({ fields, origins }: MergedFields, addresses: readonly string[]): MergedFields {
  const known = fields.sameAs ?? [];
  const added = addresses.filter((address) => !known.includes(address));
  if (added.length === 0 || origins['sameAs'] === 'curated') return { fields, origins };
  return {
    fields: { ...fields, sameAs: [...known, ...added] },
    origins: { ...origins, sameAs: 'derived' },
  };
}

function mergeFields(base: Dataset, overlay: Dataset): MergedFields {
  const fields: Record<string, unknown> = { ...base };
  const origins: Record<string, FieldOrigin> = {};
  for (const name of Object.keys(base)) origins[name] = 'harvested';
  for (const [name, value] of Object.entries(overlay)) {
    const field = name as keyof Dataset;
    if (STEERING.includes(field)) continue;
    const pinned = overlay.pinned?.some((pin) => pin === field) ?? false;
    if (SOURCE_OWNED.includes(field) && !pinned && base[field] !== undefined) continue;
    fields[name] = value;
    origins[name] = 'curated';
  }
  return { fields: fields as unknown as DatasetFields, origins };
}

function fromHarvest(
  entry: Entry<'harvested'>,
  register: Register,
  addresses: readonly string[],
): MergedDataset {
  const [source = '', slug = ''] = entry.id.split('/');
  const publisher = register.source.get(source)?.fields.publisher ?? source;
  const { fields, origins } = linkFields(mergeFields(entry.fields.dataset, {}), addresses);
  return { id: `${publisher}/${slug}`, file: entry.file, harvestedId: entry.id, fields, origins };
}
