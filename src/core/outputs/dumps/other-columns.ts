import type {
  AgentFacts,
  DatasetFacts,
  DistributionFacts,
  SeriesFacts,
  ServiceFacts,
} from '../../describe/facts.ts';
import { joinedIds, type DumpColumn } from './table.ts';

/** One open file or link of a dataset. */
export interface DistributionRow {
  readonly dataset: DatasetFacts;
  readonly distribution: DistributionFacts;
}

/** The columns of `distributions.csv`. */
export function distributionColumns(): DumpColumn<DistributionRow>[] {
  return [
    text('dataset_id', 'The dataset it belongs to.', ({ dataset }) => dataset.id),
    text('title', 'What it holds.', ({ distribution }) => distribution.title),
    text('url', 'Where it is.', ({ distribution }) => distribution.url),
    text('format', 'Its format, as an id.', ({ distribution }) => distribution.format.id),
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
      ({ distribution }) => distribution.service?.id,
    ),
    text(
      'kind',
      'What is at the address: file, api or page.',
      ({ distribution }) => distribution.kind,
    ),
  ];
}

/** The columns of `services.csv`. */
export function serviceColumns(): DumpColumn<ServiceFacts>[] {
  return [
    ...recordColumns<ServiceFacts>(),
    text('status', 'alpha, beta, live, deprecated or withdrawn.', ({ status }) => status),
    text('protocol', 'How programs talk to it, as an id.', ({ protocol }) => protocol.id),
    text('endpoint', 'The root address of an open service.', ({ endpoint }) => endpoint),
    text('authentication', 'What a caller needs.', ({ authentication }) => authentication.method),
    text('rate_limit', 'How often it may be called.', ({ rateLimit }) => rateLimit),
    text('access_level', 'open, shared, restricted or closed.', ({ access }) => access.level),
    text('licence_id', 'The id of its licence.', ({ licenceTerm }) => licenceTerm?.id),
    text('serves', 'Ids of the datasets that it serves.', ({ serves }) => joinedIds(serves)),
    text('documentation', 'Where it is explained.', ({ documentation }) => documentation[0]?.url),
  ];
}

/** The columns of `series.csv`. */
export function seriesColumns(): DumpColumn<SeriesFacts>[] {
  return [
    ...recordColumns<SeriesFacts>(),
    text('frequency', 'How often it grows, as an id.', ({ frequency }) => frequency.id),
    text('members', 'Ids of its datasets, the newest first.', ({ members }) => joinedIds(members)),
  ];
}

/** The columns of `publishers.csv`. */
export function publisherColumns(datasets: (id: string) => number): DumpColumn<AgentFacts>[] {
  return [
    text('id', 'The id of the organisation.', ({ id }) => id),
    text('name', 'Its name.', ({ name }) => name),
    text('kind', 'What kind of organisation it is, as an id.', ({ kind }) => kind.id),
    text('page', 'Its page in the register.', ({ page }) => page),
    text('homepage', 'Its own site.', ({ homepage }) => homepage),
    text('place', 'The code of the place it governs.', ({ place }) => place?.id),
    text('parent', 'The id of the organisation it belongs to.', ({ parent }) => parent?.id),
    {
      name: 'datasets',
      type: 'integer',
      description: 'How many datasets it has in the register.',
      value: ({ id }) => datasets(id),
    },
  ];
}

function recordColumns<Item extends ServiceFacts | SeriesFacts>(): DumpColumn<Item>[] {
  return [
    text('id', 'Publisher and slug.', ({ id }) => id),
    text('title', 'Its name.', ({ title }) => title),
    text('summary', 'One or two sentences.', ({ summary }) => summary),
    text('page', 'Its page in the register.', ({ page }) => page),
    text('publisher_id', 'The id of its publisher.', ({ publisher }) => publisher.id),
    text('themes', 'Ids of themes, the main one first.', ({ themes }) => joinedIds(themes)),
  ];
}

function text<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | undefined,
): DumpColumn<Item> {
  return { name, type: 'string', description, value };
}
