import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { fieldLabel } from '../core/describe/field-label.ts';
import { RECORD_FIELDS, type PlannedKind } from '../core/describe/record-fields.ts';
import { planOf } from '../core/model/entry-kinds.ts';
import { fileOf, type Entry, type EntryKind, type Register } from '../core/model/entry.ts';
import { renderRecordTwin } from '../core/outputs/markdown/render-record-twin.ts';
import { omit } from '../core/outputs/omit.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { SMALL_CATALOGUE } from './catalogue-fixture.ts';
import { outputContextOf } from './output-context.ts';

type Fields = Readonly<Record<string, unknown>>;

const KINDS = Object.keys(RECORD_FIELDS) as PlannedKind[];
/** A model for others to name. */
const MODEL = {
  kind: 'model',
  id: 'borough/journeys',
  file: 'models/borough/journeys.yaml',
  fields: {
    title: 'Journeys',
    summary: 'Journeys.',
    purpose: 'Plans.',
    themes: [],
    status: 'current',
  },
} as unknown as Entry<'model'>;

const idOf = (kind: PlannedKind): string =>
  planOf(kind).id!.length === 2 ? 'borough/full' : 'full';

/** Other values of the fields that no entry can be without. */
const OTHER: Fields = {
  title: 'Other',
  summary: 'Another summary.',
  status: 'alpha',
  themes: ['housing'],
  access: { level: 'closed', reason: 'other', explanation: 'It is not ready.' },
  frequency: 'weekly',
  protocol: 'wms',
  documentation: [{ title: 'Other', url: 'https://www.example.org/other' }],
  authentication: { method: 'oauth' },
  form: 'paper',
  convener: 'parks',
  needs: [{ text: 'Another need', missing: true }],
};

/** What the register says of an entry that lies beside the small catalogue: the facts, and the page's twin. */
function tell(register: Register, kind: PlannedKind, fields: Fields) {
  const id = idOf(kind);
  const file = fileOf(kind, id);
  const entry = { kind, id, file, fields } as unknown as Entry<EntryKind>;
  const parks = { ...register.publisher.get('borough')!, id: 'parks' };
  const catalogue = deriveCatalogue({
    ...register,
    publisher: new Map([...register.publisher, ['parks', parks]]),
    model: new Map([[MODEL.id, MODEL]]),
    [kind]: new Map<string, Entry<EntryKind>>([...register[kind], [id, entry]]),
  });
  const record = catalogue.listed.find((one) => one.file === file)!;
  const context = outputContextOf(catalogue);
  const facts = context.facts.of(record);
  return { facts, page: String(renderRecordTwin(facts, context).content) };
}

const example = (kind: PlannedKind, name: string): Fields =>
  parse(
    readFileSync(
      new URL(`../../schemas/examples/${kind}/valid/${name}.yaml`, import.meta.url),
      'utf8',
    ),
  ) as Fields;

/** Every field of a kind, with references that lead somewhere in the small catalogue. */
function everyField(kind: PlannedKind): Fields {
  const fields = example(kind, 'full');
  const withdrawn = { withdrawalReason: 'The counters were taken away.' };
  if (kind === 'series') return fields;
  if (kind === 'model') {
    return { ...fields, inputs: ['borough/trees'], outputs: ['borough/allotments'] };
  }
  if (kind === 'insight') {
    return { ...fields, publisher: 'borough', uses: ['borough/trees'], models: [MODEL.id] };
  }
  if (kind === 'community') return { ...fields, convener: 'borough' };
  if (kind === 'service') {
    return { ...fields, ...withdrawn, noProbe: 'Every call costs.', serves: ['borough/trees'] };
  }
  const provenance = { method: 'Counted.', derivedFrom: ['borough/trees'] };
  const past = { supersededBy: 'borough/allotments', previousVersion: 'borough/allotments-2019' };
  const related = { services: ['borough/parks-api'], inSeries: 'borough/green-spaces' };
  return { ...fields, ...withdrawn, ...past, ...related, provenance };
}

/** The same entry in each state, because some fields are told in one of them only. */
function inEachState(kind: PlannedKind, fields: Fields): Fields[] {
  if (fields['status'] === undefined) return [fields];
  const states =
    kind === 'service' ? ['live', 'withdrawn'] : ['current', 'superseded', 'withdrawn'];
  return states.map((status) => ({ ...fields, status }));
}

describe.each(KINDS)('the table of the fields of a %s', (kind) => {
  // Fields of corrections do not leave the entry: another record is corrected by it.
  const names = Object.keys(RECORD_FIELDS[kind]).filter(
    (name) => RECORD_FIELDS[kind][name]!.api !== false,
  );
  let register: Register;

  beforeAll(async () => {
    const { files, copies } = await loadCatalogue(SMALL_CATALOGUE);
    register = validateFiles(files, { today: '2026-11-23', copies }).register;
  });

  it('has an example of every field', () => {
    const fields = everyField(kind);
    expect(names.filter((name) => fields[name] === undefined)).toEqual([]);
  });

  it.each(names)('tells the truth about %s', (name) => {
    const pairs = inEachState(kind, everyField(kind)).map((fields) => {
      const other = { ...omit(fields, [name]), ...(name in OTHER && { [name]: OTHER[name] }) };
      return [tell(register, kind, fields), tell(register, kind, other)] as const;
    });
    const { facts, shown } = RECORD_FIELDS[kind][name]!;
    const areSame = (of: 'facts' | 'page') =>
      pairs.every(([with_, without]) => JSON.stringify(with_[of]) === JSON.stringify(without[of]));
    expect(areSame('facts'), 'facts').toBe(facts === 'none');
    // What stands beside the text of a page need not be in its twin.
    if (shown !== 'aside') expect(areSame('page'), 'shown').toBe(shown === 'none');
    if (shown === 'row') expect(pairs[0]![0].page).toContain(fieldLabel(kind, name));
  });
});
