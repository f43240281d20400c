import type { DatasetRecord } from '../../derive/catalogue.ts';
import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import { openDistributions } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { columnsOf, makeColumns, RECORD_COLUMNS } from './make-columns.ts';
import { joined, type DumpColumn } from './table.ts';

/** Columns that are in no field of an entry. */
const ADDED = {
  publisher: 'The name of its publisher.',
  record_changed: 'When the record (not the data) last changed.',
};

/** The columns of `catalogue.csv` and `catalogue.parquet`: one row for each dataset. */
export function datasetColumns({
  catalogue,
  absolute,
}: Pick<OutputContext, 'catalogue' | 'absolute'>): DumpColumn<DatasetRecord>[] {
  const { licences } = catalogue.vocabularies;
  const edge = (index: number) => ({
    type: 'number' as const,
    value: ({ fields }: DatasetRecord) => fields.coverage?.bbox?.[index],
  });
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(DATASET_FIELDS), ...ADDED },
    {
      id: ({ id }) => id,
      title: ({ fields }) => fields.title,
      summary: ({ fields }) => fields.summary,
      description: ({ fields }) => fields.description,
      page: ({ path }) => absolute(path),
      publisher_id: ({ publisher }) => publisher.id,
      publisher: ({ publisher }) => publisher.fields.name,
      status: ({ fields }) => fields.status,
      superseded_by: ({ fields }) => fields.supersededBy,
      themes: ({ fields }) => joined(fields.themes),
      keywords: ({ fields }) => joined(fields.keywords),
      access_level: ({ fields }) => fields.access.level,
      access_reason: ({ fields }) => fields.access.reason,
      access_explanation: ({ fields }) => fields.access.explanation,
      access_request: ({ fields }) => fields.access.request?.url ?? fields.access.request?.email,
      licence_id: ({ fields }) => fields.licence,
      licence: ({ fields }) => fields.licence && licences.get(fields.licence)?.label,
      attribution: ({ fields }) => fields.attribution,
      issued: ({ fields }) => fields.issued,
      modified: ({ fields }) => fields.modified,
      frequency: ({ fields }) => fields.frequency,
      places: ({ fields }) => joined(fields.coverage?.places),
      period_start: ({ fields }) => fields.coverage?.period?.start,
      period_end: ({ fields }) => fields.coverage?.period?.end,
      granularity: ({ fields }) => fields.coverage?.granularity,
      west: edge(0),
      south: edge(1),
      east: edge(2),
      north: edge(3),
      formats: ({ formats }) => joined(formats),
      open_distributions: { type: 'integer', value: (record) => openDistributions(record).length },
      services: ({ services }) => joined(services),
      in_series: ({ fields }) => fields.inSeries,
      version: ({ fields }) => fields.version,
      landing_page: ({ fields }) => fields.landingPage,
      record_changed: ({ lastChange }) => lastChange?.date,
    },
  );
}
