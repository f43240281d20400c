import { DATASET_FIELDS } from '../../core/describe/dataset-fields.ts';
import { fieldsThat } from '../../core/describe/field-plan.ts';
import type { Dataset } from '../../core/generated/types.ts';
import { validateSchema } from '../../core/validate/validate-schema.ts';
import { asList, asObject, leftOver, textOf, valueAt, type JsonObject } from '../json-values.ts';
import { makeDates } from '../make-dates.ts';
import { mapObject } from '../map-object.ts';
import { normaliseUrl } from '../normalise/https-url.ts';
import { Unmapped } from '../normalise/unmapped.ts';
import type { MapContext, Mapping } from '../protocol.ts';
import { removeFaults } from '../remove-faults.ts';

/** Fields that mean the same in every register of this kind. */
const KEPT = fieldsThat(DATASET_FIELDS, ({ harvested }) => harvested === 'same');

/** Fields that name other records of that register, which this register does not have. */
const REFERENCES = fieldsThat(DATASET_FIELDS, ({ harvested }) => harvested === 'reference');

/** One dataset of another register of this kind: the same model, with its references left out. */
export const mapRegister = mapObject((record, place, context) => {
  const identifier = textOf(valueAt(record, 'id'));
  const reject = (code: string, reason: string): Mapping => ({
    rejection: { code, place, identifier, reason },
  });
  if (identifier === undefined) return reject('no-identifier', 'The record has no id.');
  if (valueAt(record, 'status') === 'superseded') {
    return reject('not-current', 'Another record of that register replaces it.');
  }
  const unmapped = new Unmapped();
  for (const name of REFERENCES) unmapped.add(name, valueAt(record, name));
  const dataset = readDataset(record, unmapped, context);
  const [problem] = validateSchema('dataset.schema.json', dataset);
  if (problem) {
    return reject(
      'invalid',
      `It is not valid in our model: ${problem.code} at /${problem.path.join('/')}.`,
    );
  }
  const url = normaliseUrl(textOf(valueAt(record, 'links', 'page')) ?? '');
  return removeFaults(
    { identifier, ...(url !== undefined && { url }), dataset, unmapped: unmapped.toRecord() },
    place,
    context,
  );
});

function readDataset(record: JsonObject, unmapped: Unmapped, context: MapContext): Dataset {
  const fields: Record<string, unknown> = Object.fromEntries(
    KEPT.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]),
  );
  const { vocabularies } = context;
  const known = (name: keyof MapContext['vocabularies'], value: unknown): boolean =>
    vocabularies[name].has(textOf(value) ?? '');
  fields['themes'] = asList(fields['themes']).filter((id) => known('themes', id));
  if (asList(fields['themes']).length === 0) {
    unmapped.add('themes', record['themes']);
    fields['themes'] = context.source.settings.defaults?.themes ?? [];
  }
  if (!known('licences', fields['licence']) && fields['licence'] !== undefined) {
    unmapped.add('licence', fields['licence']);
    fields['licence'] = 'not-stated';
  }
  if (!known('frequencies', fields['frequency'])) {
    unmapped.add('frequency', fields['frequency']);
    fields['frequency'] = 'unknown';
  }
  fields['access'] = readAccess(asObject(fields['access']) ?? {}, unmapped);
  fields['distributions'] = list(
    asList(fields['distributions']).map((item) => readDistribution(item, known)),
  );
  fields['coverage'] = readCoverage(asObject(fields['coverage']), unmapped, known);
  fields['provenance'] = readProvenance(asObject(fields['provenance']), unmapped);
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  const dates = makeDates(
    { issued: record['issued'], modified: record['modified'] },
    unmapped,
    context,
  );
  return { ...Object.fromEntries(present), ...dates };
}

/** Agreements are entries of that register. */
function readAccess(access: JsonObject, unmapped: Unmapped): JsonObject {
  const request = asObject(access['request']);
  if (!request) return access;
  const { agreements, ...rest } = request;
  unmapped.add('access.request.agreements', agreements);
  return { ...access, request: rest };
}

type Known = (name: keyof MapContext['vocabularies'], value: unknown) => boolean;

function readDistribution(item: unknown, known: Known): unknown {
  const rest: JsonObject = leftOver(asObject(item) ?? {}, new Set(['service']));
  const format = known('formats', rest['format']) ? rest['format'] : 'other';
  return known('formats', format) ? { ...rest, format } : rest;
}

function readCoverage(coverage: JsonObject | undefined, unmapped: Unmapped, known: Known): unknown {
  if (!coverage) return undefined;
  const { places, granularity, ...rest } = coverage;
  const ours = asList(places).filter((id) => known('places', id));
  if (ours.length < asList(places).length) unmapped.add('coverage.places', places);
  if (granularity !== undefined && !known('granularities', granularity))
    unmapped.add('coverage.granularity', granularity);
  const read = {
    ...rest,
    ...(ours.length > 0 && { places: ours }),
    ...(known('granularities', granularity) && { granularity }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Addresses stay; ids of that register's entries do not. */
function readProvenance(provenance: JsonObject | undefined, unmapped: Unmapped): unknown {
  if (!provenance) return undefined;
  const { derivedFrom, ...rest } = provenance;
  const addresses = asList(derivedFrom).filter(
    (item) => normaliseUrl(textOf(item) ?? '') !== undefined,
  );
  if (addresses.length < asList(derivedFrom).length)
    unmapped.add('provenance.derivedFrom', derivedFrom);
  const read = { ...rest, ...(addresses.length > 0 && { derivedFrom: addresses }) };
  return Object.keys(read).length === 0 ? undefined : read;
}

function list(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}
