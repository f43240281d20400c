import type { DatasetFacts, DistributionFacts } from '../../describe/facts.ts';
import { flatName } from '../flat-name.ts';
import type { OutputContext } from '../output.ts';
import { describeGroup, describeOrganization } from './describe-organization.ts';

/**
 * Describes a dataset as CKAN's `package_show` does (https://docs.ckan.org/en/latest/api/). Fields for which the
 * register has no fact are null, as in CKAN; facts for which CKAN has no field are extras.
 */
export function describePackage(facts: DatasetFacts, context: OutputContext): object {
  const { catalogue, sha256 } = context;
  const { publisher, contact, licence, licenceTerm, distributions, keywords } = facts;
  const name = flatName(facts.id, sha256);
  const { created, edited } = timesOf(facts, context);
  return {
    id: name,
    name,
    title: facts.title,
    notes: facts.description,
    type: 'dataset',
    state: 'active',
    private: false,
    url: facts.landingPage ?? facts.page,
    version: facts.version ?? null,
    author: publisher.name,
    author_email: null,
    maintainer: contact?.name ?? null,
    maintainer_email: contact?.email ?? null,
    license_id: licenceTerm?.id ?? null,
    license_title: licenceTerm?.label ?? null,
    license_url: licence?.text ?? null,
    isopen: facts.access.level === 'open' && licence?.open === true,
    owner_org: publisher.id,
    organization: describeOrganization(publisher),
    creator_user_id: null,
    metadata_created: ckanTime(created),
    metadata_modified: ckanTime(edited),
    num_resources: distributions.length,
    resources: distributions.map((distribution, index) =>
      describeResource(distribution, index, name),
    ),
    num_tags: keywords.length,
    tags: keywords.map((keyword) => ({
      id: keyword,
      name: keyword,
      display_name: keyword,
      state: 'active',
      vocabulary_id: null,
    })),
    groups: facts.themes.flatMap(({ id }) => {
      const theme = catalogue.vocabularies.themes.get(id);
      return theme ? [describeGroup(theme)] : [];
    }),
    extras: extrasOf(facts),
    relationships_as_object: [],
    relationships_as_subject: [],
  };
}

/** The days of the record, to the second where its history has them: it has no edits that changed only the form. */
function timesOf({ key, record }: DatasetFacts, { history }: OutputContext) {
  const { issued, lastChange } = record;
  const changes = history.byRecord.get(key);
  const newest = changes?.[0];
  return {
    created: issued && changes?.at(-1)?.time,
    edited:
      lastChange === undefined || newest?.time.startsWith(lastChange.date)
        ? newest?.time
        : lastChange.date,
  };
}

/** CKAN's words for what is at an address; it has none for a page on which people find the data. */
const RESOURCE_TYPES = { file: 'file', api: 'api', page: null } as const;

function describeResource(
  { id, title, url, kind, format, mediaType, byteSize, checksum, modified }: DistributionFacts,
  index: number,
  name: string,
): object {
  return {
    id: `${name}--${id ?? index + 1}`,
    package_id: name,
    position: index,
    name: title,
    description: null,
    url,
    format: format.label,
    mimetype: mediaType ?? null,
    mimetype_inner: null,
    size: byteSize ?? null,
    hash: checksum ? `${checksum.algorithm}:${checksum.value}` : '',
    created: null,
    last_modified: ckanTime(modified),
    state: 'active',
    resource_type: RESOURCE_TYPES[kind],
    url_type: null,
    cache_url: null,
    cache_last_updated: null,
  };
}

/** What CKAN has no field for; an extra is text. */
function extrasOf(facts: DatasetFacts): object[] {
  const { access, places, period } = facts;
  const extras: Record<string, string | undefined> = {
    register_id: facts.id,
    register_page: facts.page,
    status: facts.status,
    superseded_by: facts.replacedBy?.id,
    summary: facts.summary,
    access_level: access.level,
    access_reason: access.reason?.id,
    access_explanation: access.explanation,
    access_request: access.request?.url ?? access.request?.email,
    issued: facts.issued,
    modified: facts.modified,
    frequency: facts.frequency.id,
    attribution: facts.attribution,
    places: places.length > 0 ? places.map(({ id }) => id).join(',') : undefined,
    temporal_start: period?.start,
    temporal_end: period?.end,
    limitations: facts.limitations,
    in_series: facts.series?.id,
  };
  return Object.entries(extras).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
}

/** CKAN writes times in UTC without a zone; a date without a day is left out. */
export function ckanTime(date: string | undefined): string | null {
  if (date === undefined || date.length < 10) return null;
  return date.length === 10 ? `${date}T00:00:00` : date.replace(/Z$|\+00:00$/, '');
}
