import type {
  DatasetRecord,
  PublisherRecord,
  SeriesRecord,
  ServiceRecord,
} from '../../derive/catalogue.ts';
import { SERIES_FIELDS } from '../../describe/series-fields.ts';
import { SERVICE_FIELDS } from '../../describe/service-fields.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import type { OpenDistribution } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { columnsOf, makeColumns, RECORD_COLUMNS, type Cell } from './make-columns.ts';
import { joined, type DumpColumn } from './table.ts';

type Absolute = OutputContext['absolute'];

/** One open file or link of a dataset. */
export interface DistributionRow {
  readonly record: DatasetRecord;
  readonly distribution: OpenDistribution;
}

/** The columns of `distributions.csv`. */
export function distributionColumns(): DumpColumn<DistributionRow>[] {
  return [
    text('dataset_id', 'The dataset it belongs to.', ({ record }) => record.id),
    text('title', 'What it holds.', ({ distribution }) => distribution.title),
    text('url', 'Where it is.', ({ distribution }) => distribution.url),
    text('format', 'Its format, as an id.', ({ distribution }) => distribution.format),
    text('media_type', 'Its media type.', ({ distribution }) => distribution.mediaType),
    {
      name: 'byte_size',
      // Files of more than two gigabytes do not fit the integers of every reader.
      type: 'number',
      description: 'Its size in bytes.',
      value: ({ distribution }) => distribution.byteSize,
    },
    text('modified', 'When it last changed.', ({ distribution }) => distribution.modified),
    text('checksum', 'Its fingerprint, after the name of the algorithm.', ({ distribution }) => {
      const { checksum } = distribution;
      return checksum && `${checksum.algorithm}:${checksum.value}`;
    }),
    text(
      'service',
      'The id of the service that serves it.',
      ({ distribution }) => distribution.service,
    ),
  ];
}

/** The columns of `services.csv`. */
export function serviceColumns(absolute: Absolute): DumpColumn<ServiceRecord>[] {
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(SERVICE_FIELDS) },
    {
      ...recordCells(absolute),
      status: ({ fields }) => fields.status,
      protocol: ({ fields }) => fields.protocol,
      endpoint: ({ fields }) =>
        fields.access.level === 'open' && fields.endpoint && isHttpsUrl(fields.endpoint)
          ? fields.endpoint
          : undefined,
      authentication: ({ fields }) => fields.authentication.method,
      rate_limit: ({ fields }) => fields.rateLimit,
      access_level: ({ fields }) => fields.access.level,
      licence_id: ({ fields }) => fields.licence,
      serves: ({ serves }) => joined(serves),
      documentation: ({ fields }) => fields.documentation[0]?.url,
    },
  );
}

/** The columns of `series.csv`. */
export function seriesColumns(absolute: Absolute): DumpColumn<SeriesRecord>[] {
  const members = 'Ids of its datasets, the newest first.';
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(SERIES_FIELDS), members },
    {
      ...recordCells(absolute),
      frequency: ({ fields }) => fields.frequency,
      members: ({ members: ids }) => joined(ids),
    },
  );
}

/** The columns of `publishers.csv`. */
export function publisherColumns(
  absolute: Absolute,
  datasets: (id: string) => number,
): DumpColumn<PublisherRecord>[] {
  return [
    text('id', 'The id of the organisation.', ({ id }) => id),
    text('name', 'Its name.', ({ fields }) => fields.name),
    text('kind', 'What kind of organisation it is, as an id.', ({ fields }) => fields.kind),
    text('page', 'Its page in the register.', ({ path }) => absolute(path)),
    text('homepage', 'Its own site.', ({ fields }) => fields.homepage),
    text('place', 'The code of the place it governs.', ({ fields }) => fields.place),
    text('parent', 'The id of the organisation it belongs to.', ({ fields }) => fields.parent),
    {
      name: 'datasets',
      type: 'integer',
      description: 'How many datasets it has in the register.',
      value: ({ id }) => datasets(id),
    },
  ];
}

/** Cells that services and series have in common. */
function recordCells(absolute: Absolute) {
  return {
    id: ({ id }) => id,
    title: ({ fields }) => fields.title,
    summary: ({ fields }) => fields.summary,
    page: ({ path }) => absolute(path),
    publisher_id: ({ publisher }) => publisher.id,
    themes: ({ fields }) => joined(fields.themes),
  } satisfies Readonly<Record<string, Cell<ServiceRecord | SeriesRecord>>>;
}

function text<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | undefined,
): DumpColumn<Item> {
  return { name, type: 'string', description, value };
}
