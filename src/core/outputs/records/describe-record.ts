import type { ListedRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { openDistributions } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { recordTwins } from '../record-twins.ts';
import { describeContacts, describeLicence, type RecordLink } from './describe-parts.ts';
import { describeGeometry } from './describe-place.ts';
import { describeTime } from './describe-time.ts';

type Context = Pick<OutputContext, 'catalogue' | 'absolute'>;

/** Site path of a record's file. */
export function recordPath({ key }: ListedRecord): string {
  return `/records/${key}.json`;
}

/** Site path of the collection that all records belong to. */
export const COLLECTION_PATH = '/records/index.json';

/** Describes a record as a feature, after OGC API - Records 1.0 (20-004r1), clause 7. */
export function describeRecord(record: ListedRecord, context: Context): object {
  const { catalogue, absolute } = context;
  const { fields } = record;
  const { themes, places } = catalogue.vocabularies;
  const coverage = record.kind === 'series' ? undefined : record.fields.coverage;
  const licence =
    record.kind === 'series' ? undefined : describeLicence(record.fields.licence, context);
  const concepts = fields.themes.map((id) =>
    prune({ id, title: themes.get(id)?.label, url: themes.get(id)?.iri }),
  );
  return {
    id: absolute(record.path),
    type: 'Feature',
    conformsTo: ['http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core'],
    geometry: describeGeometry(coverage, places),
    time: describeTime(coverage?.period),
    properties: prune({
      type: record.kind,
      title: fields.title,
      description: fields.description ?? fields.summary,
      updated: timeOf(record.lastChange?.date),
      keywords: fields.keywords,
      themes: [{ concepts, scheme: absolute('/api/v1/vocabularies/themes.json') }],
      language: { code: catalogue.settings.language },
      externalIds: fields.identifiers?.map(({ scheme, value }) => ({ scheme, value })),
      formats: record.kind === 'dataset' ? formatsOf(record.formats, context) : undefined,
      contacts: describeContacts(record),
      license: licence?.name,
      rights: record.kind === 'series' ? undefined : rightsOf(record),
    }),
    links: [
      { rel: 'self', href: absolute(recordPath(record)), type: 'application/geo+json' },
      { rel: 'collection', href: absolute(COLLECTION_PATH), type: 'application/json' },
      { rel: 'alternate', href: absolute(record.path), type: 'text/html', title: fields.title },
      ...linksOf(record, context),
      ...(licence?.links ?? []),
    ],
  };
}

function linksOf(record: ListedRecord, { catalogue, absolute }: Context): RecordLink[] {
  const { fields } = record;
  const links: RecordLink[] = [];
  for (const { name, path, mediaType, title } of recordTwins(record, catalogue)) {
    if (name === 'ogcRecord') continue;
    links.push({ rel: 'alternate', href: absolute(path), type: mediaType, title });
  }
  if (record.kind === 'dataset') {
    for (const { url, title, format, mediaType, byteSize } of openDistributions(record)) {
      const type = mediaType ?? catalogue.vocabularies.formats.get(format)?.mediaTypes?.[0];
      // A page is about the data; a file is the data.
      const rel = type === 'text/html' ? 'related' : 'enclosure';
      links.push({
        rel,
        href: url,
        ...(type && { type }),
        title,
        ...(byteSize !== undefined && { length: byteSize }),
      });
    }
  }
  if (record.kind === 'service' && record.fields.access.level === 'open') {
    const { endpoint } = record.fields;
    if (endpoint && isHttpsUrl(endpoint)) links.push({ rel: 'service', href: endpoint });
  }
  if (fields.landingPage && isHttpsUrl(fields.landingPage)) {
    links.push({ rel: 'about', href: fields.landingPage, type: 'text/html' });
  }
  for (const { title, url } of fields.documentation ?? []) {
    if (isHttpsUrl(url)) links.push({ rel: 'describedby', href: url, title });
  }
  return links;
}

function formatsOf(ids: readonly string[], { catalogue }: Context): object[] {
  return ids.map((id) => {
    const format = catalogue.vocabularies.formats.get(id);
    return prune({ name: format?.label ?? id, mediaType: format?.mediaTypes?.[0] });
  });
}

/** Who may use the data, where not everybody may. */
function rightsOf({ fields }: Exclude<ListedRecord, { kind: 'series' }>): string | undefined {
  const { level, explanation } = fields.access;
  if (level === 'open') return fields.attribution;
  return `Access: ${level}. ${explanation ?? ''}`.trim();
}

function timeOf(date: string | undefined): string | undefined {
  return date?.length === 10 ? `${date}T00:00:00Z` : date;
}
