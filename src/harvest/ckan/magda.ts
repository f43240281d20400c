import { asList, asObject, valueAt, type JsonObject } from '../json-values.ts';

/**
 * A record of a Magda registry as a CKAN package. Magda keeps what it harvested from CKAN under an aspect, which is
 * taken as it is; of other records it has its own words, close to DCAT.
 * @param aspects the record's aspects by name
 */
export function packageOfMagda(record: JsonObject, aspects: JsonObject): JsonObject {
  const original = asObject(valueAt(aspects, 'ckan-dataset'));
  if (original) return original;
  const words = asObject(valueAt(aspects, 'dcat-dataset-strings')) ?? {};
  const keywords = valueAt(words, 'keywords');
  const distributions = asList(valueAt(aspects, 'dataset-distributions', 'distributions'));
  return {
    ...words,
    id: valueAt(record, 'id'),
    title: valueAt(words, 'title') ?? valueAt(record, 'name'),
    notes: textOnly(valueAt(words, 'description')),
    tags: asList(valueAt(keywords, 'keywords') ?? keywords),
    frequency: valueAt(words, 'accrualPeriodicity'),
    url: valueAt(words, 'landingPage'),
    publisher_name: valueAt(words, 'publisher'),
    maintainer_email: valueAt(words, 'contactPoint'),
    temporal_start: valueAt(words, 'temporal', 'start', 'date'),
    temporal_end: valueAt(words, 'temporal', 'end', 'date'),
    state: valueAt(aspects, 'publishing', 'state') === 'draft' ? 'draft' : 'active',
    resources: distributions.map(resourceOf),
  };
}

function resourceOf(distribution: unknown): JsonObject {
  const words = asObject(valueAt(distribution, 'aspects', 'dcat-distribution-strings')) ?? {};
  return {
    name: valueAt(words, 'title') ?? valueAt(distribution, 'name'),
    description: valueAt(words, 'description'),
    download_url: valueAt(words, 'downloadURL'),
    access_url: valueAt(words, 'accessURL'),
    format:
      valueAt(distribution, 'aspects', 'dataset-format', 'format') ?? valueAt(words, 'format'),
    mimetype: valueAt(words, 'mediaType'),
    size: valueAt(words, 'byteSize'),
    last_modified: valueAt(words, 'modified'),
  };
}

/** Magda writes `false` where it has no text. */
function textOnly(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
