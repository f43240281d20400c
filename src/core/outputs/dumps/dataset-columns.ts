import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import type { DatasetFacts } from '../../describe/facts.ts';
import { columnsOf, makeColumns, RECORD_COLUMNS } from './make-columns.ts';
import { joined, joinedIds, type DumpColumn } from './table.ts';

/** Columns that are in no field of an entry. */
const ADDED = {
  publisher: 'The name of its publisher.',
  record_changed: 'When the record (not the data) last changed.',
};

/** The columns of `catalogue.csv` and `catalogue.parquet`: one row for each dataset. */
export function datasetColumns(): DumpColumn<DatasetFacts>[] {
  const edge = (index: number) => ({
    type: 'number' as const,
    value: ({ bbox }: DatasetFacts) => bbox?.[index],
  });
  return makeColumns(
    { ...RECORD_COLUMNS, ...columnsOf(DATASET_FIELDS), ...ADDED },
    {
      id: ({ id }) => id,
      title: ({ title }) => title,
      summary: ({ summary }) => summary,
      description: ({ description, isDescribed }) => (isDescribed ? description : undefined),
      page: ({ page }) => page,
      publisher_id: ({ publisher }) => publisher.id,
      publisher: ({ publisher }) => publisher.name,
      status: ({ status }) => status,
      superseded_by: ({ replacedBy }) => replacedBy?.id,
      themes: ({ themes }) => joinedIds(themes),
      keywords: ({ keywords }) => joined(keywords),
      access_level: ({ access }) => access.level,
      access_reason: ({ access }) => access.reason?.id,
      access_explanation: ({ access }) => access.explanation,
      access_request: ({ access }) => access.request?.url ?? access.request?.email,
      licence_id: ({ licenceTerm }) => licenceTerm?.id,
      licence: ({ licenceTerm }) => licenceTerm?.label,
      attribution: ({ attribution }) => attribution,
      issued: ({ issued }) => issued,
      modified: ({ modified }) => modified,
      frequency: ({ frequency }) => frequency.id,
      places: ({ places }) => joinedIds(places),
      period_start: ({ period }) => period?.start,
      period_end: ({ period }) => period?.end,
      granularity: ({ granularity }) => granularity?.id,
      west: edge(0),
      south: edge(1),
      east: edge(2),
      north: edge(3),
      formats: ({ formats }) => joinedIds(formats),
      open_distributions: { type: 'integer', value: ({ distributions }) => distributions.length },
      services: ({ services }) => joinedIds(services),
      in_series: ({ series }) => series?.id,
      version: ({ version }) => version,
      landing_page: ({ landingPage }) => landingPage,
      record_changed: ({ record }) => record.lastChange?.date,
      answers: ({ answers }) => joined(answers),
    },
  );
}
