import { differenceWords } from '../../core/explore/preview/difference-words.ts';
import type { Preview } from '../../core/explore/preview/describe-preview.ts';
import type { MapDrawing } from '../../core/explore/preview/map/draw-map.ts';
import { columnWords, rowsBehind } from '../../core/explore/preview/preview-summary.ts';
import { COLUMN_TYPES } from '../../core/words/site-words.ts';
import { element } from '../search/element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a preview. Everything from the file goes in as text. */
export function drawPreview(preview: Preview, language: string): HTMLElement[] {
  const { notes, differences, map } = preview;
  return [
    ...(notes.length > 0 ? [list(notes)] : []),
    ...(differences
      ? [
          element('h4', {}, 'Compared with the described columns'),
          list(differenceWords(differences, COLUMN_TYPES, language)),
        ]
      : []),
    ...(map ? [element('h4', {}, 'Map'), drawMap(map)] : []),
    element('h4', {}, 'First rows'),
    drawRows(preview),
    element('h4', {}, 'Summary of each column'),
    drawColumns(preview, language),
  ];
}

function list(sentences: readonly string[]): HTMLElement {
  return element('ul.preview-notes', {}, ...sentences.map((words) => element('li', {}, words)));
}

function drawMap({ width, height, areas, lines, points, words }: MapDrawing): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Map of the data read so far, described in words below');
  for (const [name, path] of Object.entries({ areas, lines, points })) {
    if (path === '') continue;
    const drawn = document.createElementNS(SVG, 'path');
    drawn.setAttribute('class', `preview-${name}`);
    drawn.setAttribute('d', path);
    svg.append(drawn);
  }
  const figure = element('figure.preview-map', {});
  figure.append(svg, element('figcaption.small', {}, words));
  return figure;
}

function drawRows({ columns, rows }: Preview): HTMLElement {
  const numeric = columns.map(({ type }) => type === 'integer' || type === 'number');
  const end = (index: number, part: string): string =>
    numeric[index] ? `.govuk-table__${part}--numeric` : '';
  return table(
    element('caption.visually-hidden', {}, 'First rows of the file'),
    columns.map(({ name }, index) => head(name, end(index, 'header'))),
    rows.map((row) => row.map((text, index) => cell(text, end(index, 'cell')))),
  );
}

function drawColumns(preview: Preview, language: string): HTMLElement {
  const format = new Intl.NumberFormat(language).format;
  const names = ['Column', 'Type', 'Empty', 'Different values', 'Values'];
  return table(
    element('caption.small.muted', {}, `What ${rowsBehind(preview, language)} hold`),
    names.map((name, index) => head(name, index === 2 || index === 3 ? NUMERIC_HEAD : '')),
    preview.columns.map((column) => [
      element('th.govuk-table__header', { scope: 'row' }, column.name),
      cell(column.type === 'any' ? 'nothing' : (COLUMN_TYPES[column.type] ?? column.type)),
      cell(format(column.empty), NUMERIC),
      cell(format(column.distinct), NUMERIC),
      cell(columnWords(column)),
    ]),
  );
}

const NUMERIC = '.govuk-table__cell--numeric';
const NUMERIC_HEAD = '.govuk-table__header--numeric';

function head(name: string, more: string): HTMLElement {
  return element(`th.govuk-table__header${more}`, { scope: 'col' }, name);
}

function cell(text: string, more = ''): HTMLElement {
  return element(`td.govuk-table__cell${more}`, {}, text);
}

/** A table that scrolls sideways in its own region. */
function table(
  caption: HTMLElement,
  heads: readonly HTMLElement[],
  rows: readonly (readonly HTMLElement[])[],
): HTMLElement {
  return element(
    'div.table-scroll.preview-table',
    { tabindex: '0', role: 'region', 'aria-label': caption.textContent },
    element(
      'table.govuk-table',
      {},
      caption,
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row))),
    ),
  );
}
