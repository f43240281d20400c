import type { DatasetRecord } from '../../derive/catalogue.ts';
import { flatName } from '../flat-name.ts';
import { openDistributions, type OpenDistribution } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { describeGroup, describeOrganization } from './describe-organization.ts';

/**
 * Describes a dataset as CKAN's `package_show` does (https://docs.ckan.org/en/latest/api/). Fields for which the
 * register has no fact are null, as in CKAN; facts for which CKAN has no field are extras.
 */
export function describePackage(record: DatasetRecord, context: OutputContext): object {
  const { catalogue, absolute, sha256, history } = context;
  const { fields, publisher } = record;
  const name = flatName(record.id, sha256);
  const licence =
    fields.licence === undefined ? undefined : catalogue.vocabularies.licences.get(fields.licence);
  const contact = fields.contact ?? publisher.fields.contact;
  const files = openDistributions(record);
  const changes = history.byRecord.get(record.key);
  const first = history.complete ? changes?.at(-1)?.time : undefined;
  return {
    id: name,
    name,
    title: fields.title,
    notes: fields.description ?? fields.summary,
    type: 'dataset',
    state: 'active',
    private: false,
    url: fields.landingPage ?? absolute(record.path),
    version: fields.version ?? null,
    author: publisher.fields.name,
    author_email: null,
    maintainer: contact?.name ?? null,
    maintainer_email: contact?.email ?? null,
    license_id: fields.licence ?? null,
    license_title: licence?.label ?? null,
    license_url: licence?.url ?? licence?.iri ?? null,
    isopen: fields.access.level === 'open' && licence?.open === true,
    owner_org: publisher.id,
    organization: describeOrganization(publisher, context),
    creator_user_id: null,
    metadata_created: ckanTime(first),
    metadata_modified: ckanTime(changes?.[0]?.time ?? record.lastChange?.date),
    num_resources: files.length,
    resources: files.map((file, index) => describeResource(file, index, name, context)),
    num_tags: fields.keywords?.length ?? 0,
    tags: (fields.keywords ?? []).map((keyword) => ({
      id: keyword,
      name: keyword,
      display_name: keyword,
      state: 'active',
      vocabulary_id: null,
    })),
    groups: fields.themes.flatMap((id) => {
      const theme = catalogue.vocabularies.themes.get(id);
      return theme ? [describeGroup(theme)] : [];
    }),
    extras: extrasOf(record, absolute),
    relationships_as_object: [],
    relationships_as_subject: [],
  };
}

function describeResource(
  { id, title, url, format, mediaType, byteSize, checksum, modified }: OpenDistribution,
  index: number,
  name: string,
  { catalogue }: OutputContext,
): object {
  const term = catalogue.vocabularies.formats.get(format);
  return {
    id: `${name}--${id ?? index + 1}`,
    package_id: name,
    position: index,
    name: title,
    description: null,
    url,
    format: term?.label ?? format,
    mimetype: mediaType ?? term?.mediaTypes?.[0] ?? null,
    mimetype_inner: null,
    size: byteSize ?? null,
    hash: checksum ? `${checksum.algorithm}:${checksum.value}` : '',
    created: null,
    last_modified: ckanTime(modified),
    state: 'active',
    resource_type: null,
    url_type: null,
    cache_url: null,
    cache_last_updated: null,
  };
}

/** What CKAN has no field for; an extra is text. */
function extrasOf(
  { id, path, fields }: DatasetRecord,
  absolute: OutputContext['absolute'],
): object[] {
  const { access, coverage } = fields;
  const facts: Record<string, string | undefined> = {
    register_id: id,
    register_page: absolute(path),
    status: fields.status,
    superseded_by: fields.supersededBy,
    summary: fields.summary,
    access_level: access.level,
    access_reason: access.reason,
    access_explanation: access.explanation,
    access_request: access.request?.url ?? access.request?.email,
    issued: fields.issued,
    modified: fields.modified,
    frequency: fields.frequency,
    attribution: fields.attribution,
    places: coverage?.places?.join(','),
    temporal_start: coverage?.period?.start,
    temporal_end: coverage?.period?.end,
    limitations: fields.limitations,
    in_series: fields.inSeries,
  };
  return Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
}

/** CKAN writes times in UTC without a zone; a date of which only the month is known is none. */
export function ckanTime(date: string | undefined): string | null {
  if (date === undefined || date.length < 10) return null;
  return date.length === 10 ? `${date}T00:00:00` : date.replace(/Z$|\+00:00$/, '');
}
