import { mapDcatUs } from '../dcat-us/map.ts';
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
import type { Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** The few technical fields of an item that say something about the data. */
const KEPT = new Set([
  'accessInformation',
  'culture',
  'geometryType',
  'recordCount',
  'region',
  'type',
  'hubType',
]);

/** One item of the search API, or one dataset of a DCAT feed. */
export const mapArcgisHub: Protocol['map'] = (raw, context) => {
  const item = asObject(raw.value);
  const attributes =
    asObject(valueAt(item, 'attributes')) ??
    (valueAt(item, 'type') === 'Feature' ? asObject(valueAt(item, 'properties')) : undefined);
  if (!item || !attributes) return mapDcatUs(raw, context, withItemId);
  return makeRecord(readItem(item, attributes, context.source.settings.url), raw.place, context);
};

/**
 * Feeds name a dataset by an address with the item's id and layer; what stays the same is the id. `dcat:theme` of
 * Hub feeds is `geospatial` for everything, and says nothing.
 */
function withItemId(_: JsonObject, words: SourceWords): SourceWords {
  const found = /[?&]id=([0-9a-f]{32})(?:&sublayer=(\d+))?/.exec(words.identifier ?? '');
  const id = found
    ? `${found[1]!}${found[2] === undefined ? '' : `_${found[2]}`}`
    : words.identifier;
  return {
    ...words,
    identifier: id,
    themes: (words.themes ?? []).filter((theme) => theme !== 'geospatial'),
    distributions: (words.distributions ?? []).map((file) => ({
      ...file,
      // The description says `Esri REST`; the format is that of its answers.
      formats: [
        ...(file.description === undefined ? [] : [file.description]),
        ...(file.formats ?? []),
      ],
      description: undefined,
    })),
  };
}

function readItem(item: JsonObject, attributes: JsonObject, root: string): SourceWords {
  const at = (name: string): string | undefined => textOf(valueAt(attributes, name));
  const slug = at('slug');
  const site = isAddress(root) ? new URL(root).origin : undefined;
  const page =
    at('landingPage') ??
    (site !== undefined && slug !== undefined ? `${site}/datasets/${slug}` : undefined);
  return {
    identifier: textOf(valueAt(item, 'id')) ?? at('id'),
    url: page,
    recordIssued: valueAt(attributes, 'created'),
    recordModified: valueAt(attributes, 'itemModified') ?? valueAt(attributes, 'modified'),
    title: at('title') ?? at('name'),
    summary: at('snippet'),
    description: at('description'),
    themes: textsOf(valueAt(attributes, 'categories')).map((path) => path.split('/').at(-1)!),
    keywords: textsOf(valueAt(attributes, 'tags')),
    licences: textsOf([
      valueAt(attributes, 'structuredLicense', 'url'),
      valueAt(attributes, 'licenseInfo'),
      valueAt(attributes, 'license'),
    ]),
    modified: valueAt(attributes, 'modified'),
    bbox: valueAt(attributes, 'extent', 'coordinates') ?? undefined,
    distributions: linksOf(attributes, page),
    columns: asList(valueAt(attributes, 'fields')).flatMap(readField),
    contact: { email: at('orgContactEmail') },
    organisation: at('orgName') ?? at('organization') ?? at('source'),
    landingPage: page,
    refused: refusalOf(attributes),
    unmapped: Object.fromEntries(
      Object.entries(leftOver(attributes, new Set())).filter(([name]) => KEPT.has(name)),
    ),
  };
}

function refusalOf(attributes: JsonObject): SourceWords['refused'] {
  const access = textOf(valueAt(attributes, 'access')) ?? 'public';
  return access === 'public'
    ? undefined
    : { code: 'not-public', reason: `The source says that access is "${access}".` };
}

function linksOf(attributes: JsonObject, page: string | undefined): DistributionWords[] {
  const service = textOf(valueAt(attributes, 'url'));
  const isService = service !== undefined && /\/rest\/services\//.test(service);
  return [
    ...(service === undefined
      ? []
      : [
          {
            title: textOf(valueAt(attributes, 'type')),
            urls: [service],
            formats: isService ? ['arcgis'] : [],
          },
        ]),
    ...(page === undefined ? [] : [{ title: 'Web page', urls: [page], formats: ['html'] }]),
    ...asList(valueAt(attributes, 'additionalResources')).map((link) => ({
      title: textOf(valueAt(link, 'name')),
      urls: textsOf(valueAt(link, 'url')),
      formats: /\/rest\/services\//.test(textOf(valueAt(link, 'url')) ?? '') ? ['arcgis'] : [],
    })),
  ];
}

/** Descriptions of fields are JSON in a text. */
function readField(field: unknown): ColumnWords[] {
  const name = textOf(valueAt(field, 'name'));
  if (name === undefined) return [];
  const words = textOf(valueAt(field, 'description'));
  const quoted =
    words === undefined ? undefined : /"value"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(words)?.[1];
  return [
    {
      name,
      title: textOf(valueAt(field, 'alias')),
      type: textOf(valueAt(field, 'type')),
      description:
        quoted?.replace(/\\(.)/g, '$1') ?? (words?.startsWith('{') === true ? undefined : words),
    },
  ];
}
