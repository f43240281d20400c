import type { Column } from '../../generated/types.ts';
import { COLUMN_TYPES } from '../../words/site-words.ts';
import { section } from './blocks.ts';
import { muted, present, quote, strong } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';

/** What each column of the data means. */
export function columnsSection(described: readonly Column[]): Section[] {
  if (described.length === 0) return [];
  const rows = described.map(({ name, title, type, unit, description, values, key }) => [
    { words: present<Inline>([{ is: 'code', text: name }, key && muted(' (key)')]) },
    {
      words: present<Inline>([
        type === undefined ? 'not stated' : (COLUMN_TYPES[type] ?? type),
        unit && ', ',
        unit && quote(unit),
      ]),
    },
    {
      words: present<Inline>([
        title && strong(quote(title), '.'),
        title && description && ' ',
        description && quote(description),
        values && muted(' Values: ', quote(values.join(', '))),
      ]),
    },
  ]);
  const columns = ['Name', 'Type', 'Meaning'];
  const label = 'What each column means';
  return [section('columns', 'Columns', [{ is: 'table', label, columns, rows, hasHeads: true }])];
}
