import type {
  DatasetRecord,
  PublisherRecord,
  SeriesRecord,
  ServiceRecord,
} from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import type { OpenDistribution } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
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
  return [
    ...recordColumns<ServiceRecord>(absolute),
    text('status', 'alpha, beta, live, deprecated or withdrawn.', ({ fields }) => fields.status),
    text('protocol', 'How programs talk to it, as an id.', ({ fields }) => fields.protocol),
    text('endpoint', 'The root address of an open service.', ({ fields }) =>
      fields.access.level === 'open' && fields.endpoint && isHttpsUrl(fields.endpoint)
        ? fields.endpoint
        : undefined,
    ),
    text('authentication', 'What a caller needs.', ({ fields }) => fields.authentication.method),
    text('rate_limit', 'How often it may be called.', ({ fields }) => fields.rateLimit),
    text(
      'access_level',
      'open, shared, restricted or closed.',
      ({ fields }) => fields.access.level,
    ),
    text('licence_id', 'The id of its licence.', ({ fields }) => fields.licence),
    text('serves', 'Ids of the datasets that it serves.', ({ serves }) => joined(serves)),
    text('documentation', 'Where it is explained.', ({ fields }) => fields.documentation[0]?.url),
  ];
}

/** The columns of `series.csv`. */
export function seriesColumns(absolute: Absolute): DumpColumn<SeriesRecord>[] {
  return [
    ...recordColumns<SeriesRecord>(absolute),
    text('frequency', 'How often it grows, as an id.', ({ fields }) => fields.frequency),
    text('members', 'Ids of its datasets, the newest first.', ({ members }) => joined(members)),
  ];
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

function recordColumns<Item extends ServiceRecord | SeriesRecord>(
  absolute: Absolute,
): DumpColumn<Item>[] {
  return [
    text('id', 'Publisher and slug.', ({ id }) => id),
    text('title', 'Its name.', ({ fields }) => fields.title),
    text('summary', 'One or two sentences.', ({ fields }) => fields.summary),
    text('page', 'Its page in the register.', ({ path }) => absolute(path)),
    text('publisher_id', 'The id of its publisher.', ({ publisher }) => publisher.id),
    text('themes', 'Ids of themes, the main one first.', ({ fields }) => joined(fields.themes)),
  ];
}

function text<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | undefined,
): DumpColumn<Item> {
  return { name, type: 'string', description, value };
}
