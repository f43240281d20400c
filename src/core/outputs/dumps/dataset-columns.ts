import type { DatasetRecord } from '../../derive/catalogue.ts';
import { openDistributions } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { joined, type DumpColumn } from './table.ts';

/** The columns of `catalogue.csv` and `catalogue.parquet`: one row for each dataset. */
export function datasetColumns({
  catalogue,
  absolute,
}: Pick<OutputContext, 'catalogue' | 'absolute'>): DumpColumn<DatasetRecord>[] {
  const { licences } = catalogue.vocabularies;
  const text = (
    name: string,
    description: string,
    value: (record: DatasetRecord) => string | undefined,
  ): DumpColumn<DatasetRecord> => ({ name, type: 'string', description, value });
  const edge = (name: string, index: number, description: string): DumpColumn<DatasetRecord> => ({
    name,
    type: 'number',
    description,
    value: ({ data }) => data.coverage?.bbox?.[index],
  });
  return [
    text('id', 'Publisher and slug.', ({ id }) => id),
    text('title', 'The name of the dataset.', ({ data }) => data.title),
    text('summary', 'One or two sentences.', ({ data }) => data.summary),
    text('description', 'More about it, as Markdown.', ({ data }) => data.description),
    text('page', 'Its page in the register.', ({ path }) => absolute(path)),
    text('publisher_id', 'The id of its publisher.', ({ publisher }) => publisher.id),
    text('publisher', 'The name of its publisher.', ({ publisher }) => publisher.data.name),
    text('status', 'current, superseded or withdrawn.', ({ data }) => data.status),
    text(
      'superseded_by',
      'The id of the dataset that replaces it.',
      ({ data }) => data.supersededBy,
    ),
    text('themes', 'Ids of themes, the main one first.', ({ data }) => joined(data.themes)),
    text('keywords', 'Free words.', ({ data }) => joined(data.keywords)),
    text('access_level', 'open, shared, restricted or closed.', ({ data }) => data.access.level),
    text('access_reason', 'Why it is not open, as an id.', ({ data }) => data.access.reason),
    text('access_explanation', 'Why it is not open.', ({ data }) => data.access.explanation),
    text(
      'access_request',
      'Where to ask for access: a page or a role mailbox.',
      ({ data }) => data.access.request?.url ?? data.access.request?.email,
    ),
    text('licence_id', 'The id of its licence.', ({ data }) => data.licence),
    text(
      'licence',
      'The name of its licence.',
      ({ data }) => data.licence && licences.get(data.licence)?.label,
    ),
    text('attribution', 'The line to copy when using the data.', ({ data }) => data.attribution),
    text('issued', 'When the data was first published.', ({ data }) => data.issued),
    text('modified', 'When the data last changed.', ({ data }) => data.modified),
    text('frequency', 'How often it changes, as an id.', ({ data }) => data.frequency),
    text('places', 'Codes of the places it covers.', ({ data }) => joined(data.coverage?.places)),
    text(
      'period_start',
      'Start of the time it covers.',
      ({ data }) => data.coverage?.period?.start,
    ),
    text('period_end', 'End of the time it covers.', ({ data }) => data.coverage?.period?.end),
    text('granularity', 'Its smallest unit, as an id.', ({ data }) => data.coverage?.granularity),
    edge('west', 0, 'Western edge in degrees.'),
    edge('south', 1, 'Southern edge in degrees.'),
    edge('east', 2, 'Eastern edge in degrees.'),
    edge('north', 3, 'Northern edge in degrees.'),
    text('formats', 'Ids of the formats it comes in.', ({ formats }) => joined(formats)),
    {
      name: 'open_distributions',
      type: 'integer',
      description: 'How many open files and links it has; they are in distributions.csv.',
      value: (record) => openDistributions(record).length,
    },
    text('services', 'Ids of the services that serve it.', ({ services }) => joined(services)),
    text('in_series', 'The id of its series.', ({ data }) => data.inSeries),
    text('version', 'Its version or edition.', ({ data }) => data.version),
    text('landing_page', "The publisher's own page about it.", ({ data }) => data.landingPage),
    text(
      'record_changed',
      'When the record (not the data) last changed.',
      ({ lastChange }) => lastChange?.date,
    ),
  ];
}
