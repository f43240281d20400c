import type { EntryKind, Register } from '../../model/entry.ts';
import { ENTRY_KIND_NAMES } from '../../model/entry-kinds.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { keyOf } from '../../model/keys.ts';
import { recordIndex } from '../../model/record-index.ts';
import { recordReferences } from '../../model/record-references.ts';
import { suggestId } from './support/suggest.ts';
import { exists } from './support/exists.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

const CODES: { readonly [Kind in EntryKind]?: ProblemCode } = {
  publisher: 'reference/unknown-publisher',
  dataset: 'reference/unknown-dataset',
  service: 'reference/unknown-service',
  series: 'reference/unknown-series',
  model: 'reference/unknown-model',
  request: 'reference/unknown-request',
  agreement: 'reference/unknown-agreement',
  harvested: 'reference/unknown-harvested-record',
};

/** The kind to name if a source may be a dataset, a service or a series. */
const ANY_RECORD = 'reference/unknown-record';

/** References to entries that are not in the register. */
export const referenceRecord: EntryRule<EntryKind> = {
  scope: 'entry',
  codes: [...Object.values(CODES), ANY_RECORD],
  kinds: ENTRY_KIND_NAMES,
  *check(entry, context) {
    for (const { kinds, id, path } of recordReferences(entry)) {
      if (kinds.some((kind) => exists(context, kind, id))) continue;
      const suggestion = suggestRecord(id, kinds, context.register);
      const code = kinds.length === 1 ? (CODES[kinds[0]!] ?? ANY_RECORD) : ANY_RECORD;
      yield finding(code, entry, path, { id, suggestion });
    }
  },
};

/**
 * Suggests its new address, else the record of the same publisher with the nearest name, else the same name at another
 * publisher. It never compares a broken reference with the whole register.
 */
function suggestRecord(id: string, kinds: readonly EntryKind[], register: Register): string {
  const [publisher = '', slug] = id.split('/');
  for (const kind of kinds) {
    const folder = keyOf(kind, '');
    const moved = movedTo(`${folder}${id}`, register);
    if (moved?.startsWith(folder)) return moved.slice(folder.length);
    if (slug === undefined) return suggestId(id, [...register[kind].keys()]);
    const { byPublisher, bySlug } = recordIndex(register[kind]);
    const near = suggestId(id, byPublisher.get(publisher) ?? []);
    const suggestion = near || bySlug.get(slug)?.[0];
    if (suggestion) return suggestion;
  }
  return '';
}

function movedTo(key: string, register: Register): string | undefined {
  const redirects = register.redirects.get('redirects')?.fields.redirects;
  return redirects?.find(({ from }) => from === key)?.to;
}
