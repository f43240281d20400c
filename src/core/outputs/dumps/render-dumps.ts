import { address } from '../address.ts';
import { describeDatasets } from '../api/describe-dataset.ts';
import { countEach } from '../../model/count-each.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';
import { renderJson } from '../render-json.ts';
import { datasetColumns } from './dataset-columns.ts';
import { describeDumps, type DumpFile } from './describe-dumps.ts';
import {
  distributionColumns,
  publisherColumns,
  seriesColumns,
  serviceColumns,
} from './other-columns.ts';
import { renderCsv } from './render-csv.ts';
import { renderParquet } from './render-parquet.ts';
import { computeTable, type DumpTable } from './table.ts';

const CSV = 'text/csv';
const NDJSON = 'application/x-ndjson';
const PARQUET = 'application/vnd.apache.parquet';

/** The files of data; their description and sums come after them. */
const FILES: readonly Pick<DumpFile, 'name' | 'mediaType' | 'about'>[] = [
  { name: 'catalogue.csv', mediaType: CSV, about: 'Every dataset, one row each' },
  { name: 'catalogue.parquet', mediaType: PARQUET, about: 'The same table for data tools' },
  {
    name: 'catalogue.ndjson',
    mediaType: NDJSON,
    about: 'Every dataset in full, one line of JSON each',
  },
  { name: 'distributions.csv', mediaType: CSV, about: 'Every open file and link, one row each' },
  { name: 'services.csv', mediaType: CSV, about: 'Every live feed and interface' },
  { name: 'series.csv', mediaType: CSV, about: 'Every series of datasets' },
  { name: 'publishers.csv', mediaType: CSV, about: 'Every organisation' },
];

/** The whole register at once. */
export const dumps: OutputFamily = {
  id: 'dumps',
  title: 'The whole catalogue as a file',
  about:
    'Everything at once, for spreadsheets, notebooks and databases. In the CSV files, text that looks like a formula to a spreadsheet has a single quote before it, and lists are joined by semicolons.',
  stability: 'stable',
  addresses: [
    ...FILES.map(({ name, mediaType, about }) => ({ path: `/dumps/${name}`, mediaType, about })),
    address(
      '/dumps/datapackage.json',
      'application/json',
      'What the files and their columns are, as a Data Package',
    ),
    address('/dumps/SHA256SUMS', 'text/plain', 'Checksums, for sha256sum -c'),
  ],
  *render(context) {
    const files: DumpFile[] = [];
    const sums: string[] = [];
    for (const { name, content, table } of renderFiles(context)) {
      const sha256 = context.sha256(content);
      const bytes =
        typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
      files.push({ ...FILES.find((file) => file.name === name)!, bytes, sha256, table });
      sums.push(`${sha256}  ${name}\n`);
      yield { path: `dumps/${name}`, content };
    }
    const description = renderJson(describeDumps(files, context));
    sums.push(`${context.sha256(description)}  datapackage.json\n`);
    yield { path: 'dumps/datapackage.json', content: description };
    yield { path: 'dumps/SHA256SUMS', content: sums.join('') };
  },
};

function* renderFiles(
  context: OutputContext,
): Generator<{ name: string; content: Output['content']; table?: DumpTable }> {
  const { datasets, services, series, publishers } = context.facts;
  const table = computeTable(datasetColumns(), datasets);
  yield { name: 'catalogue.csv', content: renderCsv(table), table };
  yield { name: 'catalogue.parquet', content: renderParquet(table), table };
  const lines: string[] = [];
  for (const dataset of describeDatasets(context)) lines.push(renderJson(dataset));
  yield { name: 'catalogue.ndjson', content: lines.join('') };

  const counts = countEach(datasets.map(({ publisher }) => publisher.id));
  const files = datasets.flatMap((dataset) =>
    dataset.distributions.map((file) => ({ dataset, file })),
  );
  const tables: [string, DumpTable][] = [
    ['distributions.csv', computeTable(distributionColumns(), files)],
    ['services.csv', computeTable(serviceColumns(), services)],
    ['series.csv', computeTable(seriesColumns(), series)],
    ['publishers.csv', computeTable(publisherColumns(counts), publishers)],
  ];
  for (const [name, other] of tables) yield { name, content: renderCsv(other), table: other };
}
