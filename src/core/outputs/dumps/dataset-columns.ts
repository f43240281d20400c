import type { DatasetFacts } from '../../describe/facts.ts';
import { joined, joinedIds, type DumpColumn } from './table.ts';

/** The columns of `catalogue.csv` and `catalogue.parquet`: one row for each dataset. */
export function datasetColumns(): DumpColumn<DatasetFacts>[] {
  const text = (
    name: string,
    description: string,
    value: (facts: DatasetFacts) => string | undefined,
  ): DumpColumn<DatasetFacts> => ({ name, type: 'string', description, value });
  const edge = (name: string, index: number, description: string): DumpColumn<DatasetFacts> => ({
    name,
    type: 'number',
    description,
    value: ({ bbox }) => bbox?.[index],
  });
  return [
    text('id', 'Publisher and slug.', ({ id }) => id),
    text('title', 'The name of the dataset.', ({ title }) => title),
    text('summary', 'One or two sentences.', ({ summary }) => summary),
    text('description', 'More about it, as Markdown.', ({ description, isDescribed }) =>
      isDescribed ? description : undefined,
    ),
    text('page', 'Its page in the register.', ({ page }) => page),
    text('publisher_id', 'The id of its publisher.', ({ publisher }) => publisher.id),
    text('publisher', 'The name of its publisher.', ({ publisher }) => publisher.name),
    text('status', 'current, superseded or withdrawn.', ({ status }) => status),
    text(
      'superseded_by',
      'The id of the dataset that replaces it.',
      ({ replacedBy }) => replacedBy?.id,
    ),
    text('themes', 'Ids of themes, the main one first.', ({ themes }) => joinedIds(themes)),
    text('keywords', 'Free words.', ({ keywords }) => joined(keywords)),
    text('access_level', 'open, shared, restricted or closed.', ({ access }) => access.level),
    text('access_reason', 'Why it is not open, as an id.', ({ access }) => access.reason?.id),
    text('access_explanation', 'Why it is not open.', ({ access }) => access.explanation),
    text(
      'access_request',
      'Where to ask for access: a page or a role mailbox.',
      ({ access }) => access.request?.url ?? access.request?.email,
    ),
    text('licence_id', 'The id of its licence.', ({ licenceTerm }) => licenceTerm?.id),
    text('licence', 'The name of its licence.', ({ licenceTerm }) => licenceTerm?.label),
    text('attribution', 'The line to copy when using the data.', ({ attribution }) => attribution),
    text('issued', 'When the data was first published.', ({ issued }) => issued),
    text('modified', 'When the data last changed.', ({ modified }) => modified),
    text('frequency', 'How often it changes, as an id.', ({ frequency }) => frequency.id),
    text('places', 'Codes of the places it covers.', ({ places }) => joinedIds(places)),
    text('period_start', 'Start of the time it covers.', ({ period }) => period?.start),
    text('period_end', 'End of the time it covers.', ({ period }) => period?.end),
    text('granularity', 'Its smallest unit, as an id.', ({ granularity }) => granularity?.id),
    edge('west', 0, 'Western edge in degrees.'),
    edge('south', 1, 'Southern edge in degrees.'),
    edge('east', 2, 'Eastern edge in degrees.'),
    edge('north', 3, 'Northern edge in degrees.'),
    text('formats', 'Ids of the formats it comes in.', ({ formats }) => joinedIds(formats)),
    {
      name: 'open_distributions',
      type: 'integer',
      description: 'How many open files and links it has; they are in distributions.csv.',
      value: ({ distributions }) => distributions.length,
    },
    text('services', 'Ids of the services that serve it.', ({ services }) => joinedIds(services)),
    text('in_series', 'The id of its series.', ({ series }) => series?.id),
    text('version', 'Its version or edition.', ({ version }) => version),
    text('landing_page', "The publisher's own page about it.", ({ landingPage }) => landingPage),
    text(
      'record_changed',
      'When the record (not the data) last changed.',
      ({ record }) => record.lastChange?.date,
    ),
  ];
}
