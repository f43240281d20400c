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
    value: ({ fields }) => fields.coverage?.bbox?.[index],
  });
  return [
    text('id', 'Publisher and slug.', ({ id }) => id),
    text('title', 'The name of the dataset.', ({ fields }) => fields.title),
    text('summary', 'One or two sentences.', ({ fields }) => fields.summary),
    text('description', 'More about it, as Markdown.', ({ fields }) => fields.description),
    text('page', 'Its page in the register.', ({ path }) => absolute(path)),
    text('publisher_id', 'The id of its publisher.', ({ publisher }) => publisher.id),
    text('publisher', 'The name of its publisher.', ({ publisher }) => publisher.fields.name),
    text('status', 'current, superseded or withdrawn.', ({ fields }) => fields.status),
    text(
      'superseded_by',
      'The id of the dataset that replaces it.',
      ({ fields }) => fields.supersededBy,
    ),
    text('themes', 'Ids of themes, the main one first.', ({ fields }) => joined(fields.themes)),
    text('keywords', 'Free words.', ({ fields }) => joined(fields.keywords)),
    text(
      'access_level',
      'open, shared, restricted or closed.',
      ({ fields }) => fields.access.level,
    ),
    text('access_reason', 'Why it is not open, as an id.', ({ fields }) => fields.access.reason),
    text('access_explanation', 'Why it is not open.', ({ fields }) => fields.access.explanation),
    text(
      'access_request',
      'Where to ask for access: a page or a role mailbox.',
      ({ fields }) => fields.access.request?.url ?? fields.access.request?.email,
    ),
    text('licence_id', 'The id of its licence.', ({ fields }) => fields.licence),
    text(
      'licence',
      'The name of its licence.',
      ({ fields }) => fields.licence && licences.get(fields.licence)?.label,
    ),
    text(
      'attribution',
      'The line to copy when using the data.',
      ({ fields }) => fields.attribution,
    ),
    text('issued', 'When the data was first published.', ({ fields }) => fields.issued),
    text('modified', 'When the data last changed.', ({ fields }) => fields.modified),
    text('frequency', 'How often it changes, as an id.', ({ fields }) => fields.frequency),
    text('places', 'Codes of the places it covers.', ({ fields }) =>
      joined(fields.coverage?.places),
    ),
    text(
      'period_start',
      'Start of the time it covers.',
      ({ fields }) => fields.coverage?.period?.start,
    ),
    text('period_end', 'End of the time it covers.', ({ fields }) => fields.coverage?.period?.end),
    text(
      'granularity',
      'Its smallest unit, as an id.',
      ({ fields }) => fields.coverage?.granularity,
    ),
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
    text('in_series', 'The id of its series.', ({ fields }) => fields.inSeries),
    text('version', 'Its version or edition.', ({ fields }) => fields.version),
    text('landing_page', "The publisher's own page about it.", ({ fields }) => fields.landingPage),
    text(
      'record_changed',
      'When the record (not the data) last changed.',
      ({ lastChange }) => lastChange?.date,
    ),
  ];
}
