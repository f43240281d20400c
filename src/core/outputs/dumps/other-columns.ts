import type {
  AgentFacts,
  DatasetFacts,
  DistributionFacts,
  SeriesFacts,
  ServiceFacts,
} from '../../describe/facts.ts';
import { SERIES_FIELDS } from '../../describe/series-fields.ts';
import { SERVICE_FIELDS } from '../../describe/service-fields.ts';
import { columnsOf, makeColumns, RECORD_COLUMNS, type Cell } from './make-columns.ts';
import { joined, joinedIds, type DumpColumn } from './table.ts';

/** One open file or link of a dataset. */
export interface DistributionRow {
  readonly dataset: DatasetFacts;
  readonly file: DistributionFacts;
}

/** The columns of `distributions.csv`. */
export function distributionColumns(): DumpColumn<DistributionRow>[] {
  return [
    text('dataset_id', 'The dataset it belongs to.', ({ dataset }) => dataset.id),
    text('title', 'What it holds.', ({ file }) => file.title),
    text('url', 'Where it is.', ({ file }) => file.url),
    text('format', 'Its format, as an id.', ({ file }) => file.format.id),
    text('media_type', 'Its media type.', ({ file }) => file.mediaType),
    {
      name: 'byte_size',
      // Files of more than two gigabytes do not fit the integers of every reader.
      type: 'number',
      description: 'Its size in bytes.',
      value: ({ file }) => file.byteSize,
    },
    text('modified', 'When it last changed.', ({ file }) => file.modified),
    text(
      'checksum',
      'Its fingerprint, after the name of the algorithm.',
      ({ file: { checksum } }) => checksum && `${checksum.algorithm}:${checksum.value}`,
    ),
    text('service', 'The id of the service that serves it.', ({ file }) => file.service?.id),
    text('kind', 'What is at the address: file, api or page.', ({ file }) => file.kind),
  ];
}

/** The columns of `services.csv`. */
export function serviceColumns(): DumpColumn<ServiceFacts>[] {
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(SERVICE_FIELDS) },
    {
      ...RECORD_CELLS,
      status: ({ status }) => status,
      protocol: ({ protocol }) => protocol.id,
      endpoint: ({ endpoint }) => endpoint,
      authentication: ({ authentication }) => authentication.method,
      rate_limit: ({ rateLimit }) => rateLimit,
      access_level: ({ access }) => access.level,
      licence_id: ({ licenceTerm }) => licenceTerm?.id,
      serves: ({ serves }) => joinedIds(serves),
      documentation: ({ documentation }) => documentation[0]?.url,
      answers: ({ answers }) => joined(answers),
    },
  );
}

/** The columns of `series.csv`. */
export function seriesColumns(): DumpColumn<SeriesFacts>[] {
  const members = 'Ids of its datasets, the newest first.';
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(SERIES_FIELDS), members },
    {
      ...RECORD_CELLS,
      frequency: ({ frequency }) => frequency.id,
      members: ({ members: records }) => joinedIds(records),
    },
  );
}

/** The columns of `publishers.csv`. */
export function publisherColumns(datasets: ReadonlyMap<string, number>): DumpColumn<AgentFacts>[] {
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
      value: ({ id }) => datasets.get(id) ?? 0,
    },
  ];
}

/** Cells that services and series have in common. */
const RECORD_CELLS = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  page: ({ page }) => page,
  publisher_id: ({ publisher }) => publisher.id,
  themes: ({ themes }) => joinedIds(themes),
} satisfies Readonly<Record<string, Cell<ServiceFacts | SeriesFacts>>>;

function text<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | undefined,
): DumpColumn<Item> {
  return { name, type: 'string', description, value };
}
