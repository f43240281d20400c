import { readNumber } from '../../insight/decimal.ts';
import type { ChartTag, TableTag } from '../../insight/insight-body.ts';
import type { PinnedExtract } from '../../insight/insight-content.ts';
import { makeChart } from '../../insight/make-chart.ts';
import { chartFile, insightFilePath } from '../insight-file-path.ts';
import type { SourceState } from '../insight-state.ts';
import { date, link, outside, quote, strong, words } from './inlines.ts';
import type { Block, Inline, PageLink } from './page-model.ts';

/** What charts and tables are made from. */
export interface FigureSource {
  readonly slug: string;
  readonly extracts: ReadonlyMap<string, PinnedExtract>;
  readonly sources: readonly SourceState[];
}

/** A chart with all that belongs to it: what to see, what it found, its source, its table and its files. */
export function chartBlock(tag: ChartTag, source: FigureSource): Block[] {
  const extract = source.extracts.get(tag.data);
  const chart = extract && makeChart(tag, extract.table);
  if (!extract || !chart || 'chart' in chart) return [];
  const svg = link('Chart as SVG', insightFilePath(source.slug, chartFile(tag)), {
    mediaType: 'image/svg+xml',
  });
  return [
    {
      ...{ is: 'group', look: 'chart' },
      blocks: [
        { is: 'heading', level: 3, words: [tag.title] },
        words(undefined, tag.finding),
        { is: 'chart', chart },
        sourceLine(extract, source),
        {
          is: 'details',
          summary: 'The figures as a table',
          spoken: `: ${tag.title}`,
          blocks: [figureTable(tag.title, extract)],
        },
        files([csv(extract, source), svg]),
      ],
    },
  ];
}

/** A table with its source and its file. */
export function tableBlock(tag: TableTag, source: FigureSource): Block[] {
  const extract = source.extracts.get(tag.data);
  if (!extract) return [];
  return [
    {
      ...{ is: 'group', look: 'chart' },
      blocks: [
        { is: 'heading', level: 3, words: [tag.caption] },
        figureTable(tag.caption, extract),
        sourceLine(extract, source),
        files([csv(extract, source)]),
      ],
    },
  ];
}

/** The extract, cell by cell: readers and programs get exactly what the chart was drawn from. */
function figureTable(label: string, { table }: PinnedExtract): Block {
  const isNumeric = table.columns.map((_, place) =>
    table.rows.every((row) => row[place] === '' || readNumber(row[place] ?? '') !== undefined),
  );
  return {
    ...{ is: 'table', label },
    columns: table.columns.map((name, place) => {
      const said = name.replaceAll('_', ' ');
      return isNumeric[place] ? { label: said, isNumeric: true as const } : said;
    }),
    rows: table.rows.map((row) => row.map((cell) => ({ words: [cell] }))),
  };
}

/** Whose figures they are, from the pin. */
function sourceLine({ name, pin }: PinnedExtract, { sources }: FigureSource): Block {
  const state = sources.find(({ extract }) => extract.name === name);
  const record: Inline[] = state?.record
    ? [' From ', link(state.record.title, state.record.path), '.']
    : [];
  const compared: Inline[] = state?.isCompared
    ? []
    : [' ', strong('Not yet compared with the publisher’s file.')];
  return words(
    'small muted',
    quote(pin.attribution),
    ...record,
    ' ',
    outside('The publisher’s file', pin.url),
    ', taken on ',
    date(pin.accessed),
    '.',
    ...compared,
  );
}

const csv = ({ name }: PinnedExtract, { slug }: FigureSource): PageLink =>
  link('Figures as CSV', insightFilePath(slug, `${name}.csv`), { mediaType: 'text/csv' });

const files = (links: readonly PageLink[]): Block => ({
  ...{ is: 'list', look: 'chart__files small' },
  items: links.map((one) => [one]),
});
