import {
  emptyRegister,
  fileOf,
  type Entry,
  type EntryKind,
  type Register,
  type ValueByKind,
} from '../model/entry.ts';
import { isDownload } from '../model/data-file.ts';
import { isRecordId } from '../model/record-references.ts';

/**
 * The register as far as the check of a new entry looks at the other ones, and the names that a form offers.
 * Plain JSON: kind → id → the fields kept.
 */
export type DraftRegister = { readonly [Kind in EntryKind]?: Readonly<Record<string, object>> };

type Cut<Kind extends EntryKind> = (value: ValueByKind[Kind]) => object;

/** What is kept of each kind; kinds that are not here are left out. */
const CUTS: { readonly [Kind in EntryKind]?: Cut<Kind> } = {
  catalogue: (value) => value,
  publisher: ({ name, shortName, parent }) => ({ name, shortName, parent }),
  dataset: ({ title, status, previousVersion, supersededBy, provenance, distributions }) => {
    const derivedFrom = provenance?.derivedFrom?.filter(isRecordId);
    const files = distributions?.filter(
      ({ url, service }) => url !== undefined && service === undefined && isDownload(url),
    );
    return {
      title,
      status,
      previousVersion,
      supersededBy,
      ...(derivedFrom?.length && { provenance: { derivedFrom } }),
      ...(files?.length && { distributions: files.map(({ url }) => ({ url })) }),
    };
  },
  service: ({ title, status }) => ({ title, status }),
  series: ({ title }) => ({ title }),
  model: ({ title }) => ({ title }),
  agreement: ({ title }) => ({ title }),
  request: ({ title }) => ({ title }),
  harvested: () => ({}),
  vocabulary: (value) => value,
  redirects: (value) => value,
  exceptions: (value) => value,
};

/** Cuts a register down to what a check of drafts needs. */
export function renderDraftRegister(register: Register): DraftRegister {
  return Object.fromEntries(
    Object.entries(CUTS).map(([kind, cut]) => [
      kind,
      Object.fromEntries(
        [...(register[kind as EntryKind] as ReadonlyMap<string, Entry>)].map(([id, { fields }]) => [
          id,
          (cut as (value: Entry['fields']) => object)(fields),
        ]),
      ),
    ]),
  );
}

/**
 * Reads back what `renderDraftRegister` made. The entries lack most of their fields: they are there to be
 * compared with, not to be shown or checked.
 */
export function readDraftRegister(json: DraftRegister): Register {
  const register = emptyRegister();
  for (const kind of Object.keys(CUTS) as EntryKind[]) {
    for (const [id, fields] of Object.entries(json[kind] ?? {})) {
      const file = fileOf(kind, id);
      (register[kind] as Map<string, Entry>).set(id, { kind, id, file, fields });
    }
  }
  return register;
}
