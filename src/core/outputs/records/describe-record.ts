import type { DataFacts } from '../../describe/facts.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { recordTwins } from '../record-twins.ts';
import { contactParts, licenceParts, type RecordLink } from './describe-parts.ts';
import { describeGeometry } from './describe-place.ts';
import { describeTime } from './describe-time.ts';

type Context = Pick<OutputContext, 'facts' | 'absolute'>;

/** Site path of a record's file. */
export function recordPath({ key }: { readonly key: string }): string {
  return `/records/${key}.json`;
}

/** Site path of the collection that all records belong to. */
export const COLLECTION_PATH = '/records/index.json';

/** Describes a record as a feature, after OGC API - Records 1.0 (20-004r1), clause 7. */
export function describeRecord(facts: DataFacts, context: Context): object {
  const { absolute } = context;
  const placed = facts.kind === 'series' ? undefined : facts;
  const licence = licenceParts(placed?.licence);
  const concepts = facts.themes.map(({ id, label, standard, isUnknown }) =>
    prune({
      id,
      title: isUnknown ? undefined : label,
      url: standard,
    }),
  );
  return {
    id: facts.page,
    type: 'Feature',
    conformsTo: ['http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core'],
    geometry: describeGeometry(placed),
    time: describeTime(placed?.period),
    properties: prune({
      type: facts.kind,
      title: facts.title,
      description: facts.description,
      updated: timeOf(facts.record.lastChange?.date),
      keywords: facts.keywords,
      themes: [{ concepts, scheme: absolute('/api/v1/vocabularies/themes.json') }],
      language: { code: context.facts.about.language },
      externalIds: facts.identifiers.map(({ scheme, value }) => ({ scheme, value })),
      formats:
        facts.kind === 'dataset'
          ? facts.formats.map(({ label, mediaTypes }) =>
              prune({ name: label, mediaType: mediaTypes[0] }),
            )
          : undefined,
      contacts: contactParts(facts),
      license: licence?.name,
      rights: placed && rightsOf(placed),
    }),
    links: [
      { rel: 'self', href: absolute(recordPath(facts)), type: 'application/geo+json' },
      { rel: 'collection', href: absolute(COLLECTION_PATH), type: 'application/json' },
      { rel: 'alternate', href: facts.page, type: 'text/html', title: facts.title },
      ...linksOf(facts, context),
      ...(licence?.links ?? []),
    ],
  };
}

/** A file is the data; a page is about it; of an interface it is asked for. */
const RELATIONS = { file: 'enclosure', page: 'related', api: 'service' } as const;

function linksOf(facts: DataFacts, { absolute }: Context): RecordLink[] {
  const links: RecordLink[] = [];
  for (const { name, path, mediaType, title } of recordTwins(facts)) {
    if (name === 'ogcRecord') continue;
    links.push({ rel: 'alternate', href: absolute(path), type: mediaType, title });
  }
  if (facts.kind === 'dataset') {
    for (const { url, title, kind, mediaType, byteSize } of facts.distributions) {
      links.push({ rel: RELATIONS[kind], href: url, type: mediaType, title, length: byteSize });
    }
  }
  if (facts.kind === 'service' && facts.endpoint !== undefined) {
    links.push({ rel: 'service', href: facts.endpoint });
  }
  if (facts.landingPage !== undefined) {
    links.push({ rel: 'about', href: facts.landingPage, type: 'text/html' });
  }
  for (const { title, url } of facts.documentation) {
    links.push({ rel: 'describedby', href: url, title });
  }
  return links;
}

/** Who may use the data, where not everybody may. */
function rightsOf({
  access: { level, explanation },
  attribution,
}: Exclude<DataFacts, { kind: 'series' }>): string | undefined {
  if (level === 'open') return attribution;
  return `Access: ${level}. ${explanation ?? ''}`.trim();
}

function timeOf(date: string | undefined): string | undefined {
  return date?.length === 10 ? `${date}T00:00:00Z` : date;
}
