import {
  asObject,
  leftOver,
  readerOf,
  textsOf,
  type FieldReader,
  type JsonObject,
} from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import { isAddress } from '../read-documents.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`title description theme keyword license license_url modified publisher references records_count domain language
  metadata_processed data_processed attributions theme_id visibility update_frequency accrualperiodicity created
  issued spatial temporal_coverage_start temporal_coverage_end contact_name contact_email geographic_reference
  territory bbox geographic_area metadata_languages parent_domain modified_updates_on_metadata_change
  modified_updates_on_data_change timezone federated geographic_area_mode geographic_reference_auto source_domain
  source_domain_title source_domain_address source_dataset oauth_scope shared_catalog creator contributor`);

/** Forms that the portal makes of every dataset with records; some only where it has places. */
const EXPORTS = [
  { format: 'csv', title: 'CSV', placesOnly: false },
  { format: 'json', title: 'JSON', placesOnly: false },
  { format: 'geojson', title: 'GeoJSON', placesOnly: true },
];

/** One dataset of the Explore API, of version 2.1 (`metas.default.…`) or 1 (`metas.…`). */
export const mapOpendatasoft = mapObject((record, place, context) => {
  const inner = asObject(readerOf(record).value('dataset'));
  return makeRecord(readDataset(inner ?? record, context.source.settings.url), place, context);
});

function readDataset(record: JsonObject, root: string): SourceWords {
  const all = readerOf(record);
  const metas = asObject(all.value('metas')) ?? {};
  const fields = asObject(metas['default']) ?? metas;
  const main = readerOf(fields);
  const dcat = readerOf(asObject(metas['dcat']) ?? fields);
  const at = (name: string): string | undefined => main.text(name) ?? dcat.text(name);
  const id = all.text('dataset_id') ?? all.text('datasetid');
  const origin = isAddress(root) ? new URL(root).origin : undefined;
  const page =
    id !== undefined && origin !== undefined ? `${origin}/explore/dataset/${id}/` : undefined;
  const reference = at('references');
  const inspire = readerOf(
    asObject(metas['inspire']) ?? asObject(all.value('interop_metas', 'inspire')),
  );
  return {
    identifier: id,
    url: page,
    recordModified: main.value('metadata_processed'),
    title: at('title'),
    description: at('description'),
    themes: main.texts('theme'),
    keywords: main.texts('keyword'),
    licences: main.words('license_url', 'license'),
    attribution: main.texts('attributions')[0],
    issued: dcat.value('issued') ?? dcat.value('created'),
    modified: main.value('data_processed') ?? main.value('modified'),
    frequencies: [...main.words('update_frequency'), ...dcat.words('accrualperiodicity')],
    places: textsOf(main.value('territory') ?? dcat.value('spatial')),
    bbox: main.value('bbox') ?? boxOf(inspire),
    distributions: [...filesOf(all), ...exportsOf(all, id, origin)],
    columns: all.list('fields').flatMap(readField),
    contact: {
      name: at('contact_name'),
      email: at('contact_email') ?? inspire.text('contact_email'),
    },
    organisation: at('publisher'),
    landingPage: page ?? reference,
    documentation: reference !== undefined && isAddress(reference) ? [{ url: reference }] : [],
    refused:
      main.value('visibility') === 'restricted'
        ? { code: 'not-public', reason: 'The source says that the dataset is restricted.' }
        : undefined,
    unmapped: {
      ...leftOver(fields, READ),
      ...(reference !== undefined && !isAddress(reference) && { reference }),
    },
  };
}

function readField(field: unknown): ColumnWords[] {
  const { text } = readerOf(field);
  const name = text('name');
  if (name === undefined) return [];
  const [title, type, description] = [text('label'), text('type'), text('description')];
  return [{ name, title, type, description, unit: text('annotations', 'unit') }];
}

/** Files that somebody has added. Some have an address only inside the portal. */
function filesOf({ list }: FieldReader): DistributionWords[] {
  return [...list('attachments'), ...list('alternative_exports')].map((file) => {
    const { text, texts, words } = readerOf(file);
    return {
      title: text('title'),
      description: text('description'),
      urls: words('href', 'url'),
      formats: texts('mimetype'),
      mediaType: text('mimetype'),
    };
  });
}

function exportsOf(
  { value, list }: FieldReader,
  id: string | undefined,
  origin: string | undefined,
): DistributionWords[] {
  if (id === undefined || origin === undefined || value('has_records') !== true) return [];
  const hasPlaces = list('features').includes('geo');
  const base = `${origin}/api/explore/v2.1/catalog/datasets/${encodeURIComponent(id.toWellFormed())}/exports`;
  return EXPORTS.filter(({ placesOnly }) => hasPlaces || !placesOnly).map(({ format, title }) => ({
    title,
    urls: [`${base}/${format}`],
    formats: [format],
  }));
}

function boxOf({ text }: FieldReader): unknown {
  const sides = 'westbound_longitude southbound_latitude eastbound_longitude northbound_latitude';
  const numbers = sides
    .split(' ')
    .map((side) => Number(text(`extend_bounding_box_${side}`) ?? NaN));
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
