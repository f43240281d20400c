import {
  asList,
  asObject,
  leftOver,
  textOf,
  textsOf,
  valueAt,
  type JsonObject,
} from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import { isAddress } from '../read-documents.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ = new Set(
  `title description theme keyword license license_url modified publisher references records_count domain language
  metadata_processed data_processed attributions theme_id visibility update_frequency accrualperiodicity created
  issued spatial temporal_coverage_start temporal_coverage_end contact_name contact_email geographic_reference
  territory bbox geographic_area metadata_languages parent_domain modified_updates_on_metadata_change
  modified_updates_on_data_change timezone federated geographic_area_mode geographic_reference_auto source_domain
  source_domain_title source_domain_address source_dataset oauth_scope shared_catalog creator contributor`.split(
    /\s+/,
  ),
);

/** Forms that the portal makes of every dataset with records; some only where it has places. */
const EXPORTS = [
  { format: 'csv', title: 'CSV', placesOnly: false },
  { format: 'json', title: 'JSON', placesOnly: false },
  { format: 'geojson', title: 'GeoJSON', placesOnly: true },
];

/** One dataset of the Explore API, of version 2.1 (`metas.default.…`) or 1 (`metas.…`). */
export const mapOpendatasoft = mapObject((record, place, context) => {
  const inner = asObject(valueAt(record, 'dataset'));
  return makeRecord(readDataset(inner ?? record, context.source.settings.url), place, context);
});

function readDataset(record: JsonObject, root: string): SourceWords {
  const metas = asObject(valueAt(record, 'metas')) ?? {};
  const main = asObject(valueAt(metas, 'default')) ?? metas;
  const dcat = asObject(valueAt(metas, 'dcat')) ?? main;
  const at = (name: string): string | undefined =>
    textOf(valueAt(main, name)) ?? textOf(valueAt(dcat, name));
  const id = textOf(valueAt(record, 'dataset_id')) ?? textOf(valueAt(record, 'datasetid'));
  const origin = isAddress(root) ? new URL(root).origin : undefined;
  const page =
    id !== undefined && origin !== undefined ? `${origin}/explore/dataset/${id}/` : undefined;
  const reference = at('references');
  const inspire =
    asObject(valueAt(metas, 'inspire')) ??
    asObject(valueAt(record, 'interop_metas', 'inspire')) ??
    {};
  return {
    identifier: id,
    url: page,
    recordModified: valueAt(main, 'metadata_processed'),
    title: at('title'),
    description: at('description'),
    themes: textsOf(valueAt(main, 'theme')),
    keywords: textsOf(valueAt(main, 'keyword')),
    licences: textsOf([valueAt(main, 'license_url'), valueAt(main, 'license')]),
    attribution: textsOf(valueAt(main, 'attributions'))[0],
    issued: valueAt(dcat, 'issued') ?? valueAt(dcat, 'created'),
    modified: valueAt(main, 'data_processed') ?? valueAt(main, 'modified'),
    frequencies: textsOf([valueAt(main, 'update_frequency'), valueAt(dcat, 'accrualperiodicity')]),
    places: textsOf(valueAt(main, 'territory') ?? valueAt(dcat, 'spatial')),
    bbox: valueAt(main, 'bbox') ?? boxOf(inspire),
    distributions: [...filesOf(record), ...exportsOf(record, id, origin)],
    columns: asList(valueAt(record, 'fields')).flatMap(readField),
    contact: {
      name: at('contact_name'),
      email: at('contact_email') ?? textOf(valueAt(inspire, 'contact_email')),
    },
    organisation: at('publisher'),
    landingPage: page ?? reference,
    documentation: reference !== undefined && isAddress(reference) ? [{ url: reference }] : [],
    refused:
      valueAt(main, 'visibility') === 'restricted'
        ? { code: 'not-public', reason: 'The source says that the dataset is restricted.' }
        : undefined,
    unmapped: {
      ...leftOver(main, READ),
      ...(reference !== undefined && !isAddress(reference) && { reference }),
    },
  };
}

function readField(field: unknown): ColumnWords[] {
  const name = textOf(valueAt(field, 'name'));
  if (name === undefined) return [];
  return [
    {
      name,
      title: textOf(valueAt(field, 'label')),
      type: textOf(valueAt(field, 'type')),
      description: textOf(valueAt(field, 'description')),
      unit: textOf(valueAt(field, 'annotations', 'unit')),
    },
  ];
}

/** Files that somebody has added. Some have an address only inside the portal. */
function filesOf(record: JsonObject): DistributionWords[] {
  return ['attachments', 'alternative_exports'].flatMap((list) =>
    asList(valueAt(record, list)).map((file) => ({
      title: textOf(valueAt(file, 'title')),
      description: textOf(valueAt(file, 'description')),
      urls: textsOf([valueAt(file, 'href'), valueAt(file, 'url')]),
      formats: textsOf(valueAt(file, 'mimetype')),
      mediaType: textOf(valueAt(file, 'mimetype')),
    })),
  );
}

function exportsOf(
  record: JsonObject,
  id: string | undefined,
  origin: string | undefined,
): DistributionWords[] {
  if (id === undefined || origin === undefined || valueAt(record, 'has_records') !== true)
    return [];
  const hasPlaces = asList(valueAt(record, 'features')).includes('geo');
  const base = `${origin}/api/explore/v2.1/catalog/datasets/${encodeURIComponent(id.toWellFormed())}/exports`;
  return EXPORTS.filter(({ placesOnly }) => hasPlaces || !placesOnly).map(({ format, title }) => ({
    title,
    urls: [`${base}/${format}`],
    formats: [format],
  }));
}

function boxOf(inspire: JsonObject): unknown {
  const sides = [
    'westbound_longitude',
    'southbound_latitude',
    'eastbound_longitude',
    'northbound_latitude',
  ];
  const numbers = sides.map((side) =>
    Number(textOf(valueAt(inspire, `extend_bounding_box_${side}`)) ?? NaN),
  );
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
