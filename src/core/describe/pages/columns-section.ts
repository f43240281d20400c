import type { Column } from '../../generated/types.ts';
import { COLUMN_TYPES } from '../../words/site-words.ts';
import { muted, present, quote, strong } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';

/** What each column of the data means. */
export function columnsSection(columns: readonly Column[] = []): Section[] {
  if (columns.length === 0) return [];
  const rows = columns.map(({ name, title, type, unit, description, values, key }) => [
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
  return [
    {
      id: 'columns',
      title: 'Columns',
      blocks: [
        {
          is: 'table',
          label: 'What each column means',
          columns: ['Name', 'Type', 'Meaning'],
          rows,
          hasHeads: true,
        },
      ],
    },
  ];
}
