import { asWords } from '../../describe/pages/as-words.ts';
import type { Block, Cell, Code, Fact, Inline } from '../../describe/pages/page-model.ts';
import { escapeText, fencedBlock } from '../../words/escape-markdown.ts';
import { FENCES } from './code-fences.ts';
import { bulletList } from './markdown-page.ts';
import { renderInlines, type WriterContext } from './render-inlines.ts';
import { renderListing } from './render-listing.ts';
import { renderPages } from './render-pages.ts';
import { renderRecordRow } from './render-record-row.ts';
import { renderTermItem } from './render-term-item.ts';

/** Writes the blocks of a section, an empty line between them. */
export function renderBlocks(blocks: readonly Block[], context: WriterContext): string {
  return blocks
    .map((block) => renderBlock(block, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function renderBlock(block: Block, context: WriterContext): string {
  const line = (words: readonly Inline[]): string => renderInlines(words, context).trim();
  switch (block.is) {
    case 'words':
      return line(block.words);
    case 'text':
      return fencedBlock(block.text, 'text publisher');
    case 'markdown':
      return fencedBlock(block.text, 'markdown publisher');
    case 'answer':
      return fencedBlock(block.text, 'text publisher');
    case 'yaml':
      return fencedBlock(block.text, 'yaml');
    case 'heading':
      return `${'#'.repeat(block.level ?? 3)} ${line(block.words)}`;
    case 'part':
      return `${'#'.repeat(block.level ?? 2)} ${escapeText(block.title)}\n\n${renderBlocks(block.blocks, context)}`;
    case 'group':
      return renderBlocks(block.blocks, context);
    case 'facts':
      return renderFacts(block.facts, context);
    case 'list':
      return renderList(block, context);
    case 'ways':
      return renderList({ label: block.label, items: block.links.map((link) => [link]) }, context);
    case 'pages':
      return renderPages(block, context);
    case 'items':
      // Items with headings are parts of the page rather than of a list.
      return block.items.some(([first]) => first?.is === 'heading')
        ? block.items.map((item) => renderBlocks(item, context)).join('\n\n')
        : block.items.map((item) => listItem('- ', item, context)).join('\n');
    case 'steps':
      return block.steps
        .map(({ title, blocks }, index) =>
          listItem(
            `${index + 1}. `,
            title === undefined
              ? blocks
              : [{ is: 'words', words: [{ is: 'strong', words: [title] }] }, ...blocks],
            context,
          ),
        )
        .join('\n');
    case 'table':
      return bulletList(block.rows.map((cells) => tableRow(cells, block.columns, context)));
    case 'details':
      return `**${line(asWords(block.summary))}**\n\n${renderBlocks(block.blocks, context)}`;
    case 'codes':
      return block.codes.map(renderCode).join('\n\n');
    case 'records':
      return block.records.map((record) => renderRecordRow(record, context)).join('\n');
    case 'listing':
      return renderListing(block, context);
    case 'cards':
    case 'terms':
      return block.cards.map((card) => renderTermItem(card, context, block.unit)).join('\n');
    case 'footprint':
      return line([block.words]);
    case 'days':
      return line(block.words);
    case 'chart':
      return line(['What the chart shows: ', block.chart.alt]);
    case 'columns':
      return block.columns.map((column) => renderBlocks(column, context)).join('\n\n');
    case 'chain':
    case 'map':
    case 'preview-frame':
    case 'try':
      return '';
  }
}

/** `- **Name:** value. Note.` for each fact. */
export function renderFacts(facts: readonly Fact[], context: WriterContext): string {
  return bulletList(
    facts.map(({ label, values, notes = [] }) => {
      const name =
        typeof label === 'string' ? `**${escapeText(label)}:**` : renderInlines(label, context);
      const value = values.map((words) => renderInlines(words, context).trim()).join(', ');
      const more = notes.map((words) => renderInlines(words, context));
      const said = [value, ...more].filter((text) => text !== '').reduce(addSentence, '');
      return [name, said].filter(Boolean).join(typeof label === 'string' ? ' ' : ': ');
    }),
  );
}

function addSentence(before: string, text: string): string {
  if (before === '') return text;
  return `${before}${before.endsWith('.') ? '' : '.'} ${text}`;
}

/** A list, under its label where it has one; items without words, such as links within the page, are left out. */
function renderList(
  { items, notes = [], isOrdered, label }: Omit<Extract<Block, { is: 'list' }>, 'is'>,
  context: WriterContext,
): string {
  const lines = items.flatMap((item, index) => {
    const parts = [item, ...notes.slice(index, index + 1)];
    const said = parts.map((words) => renderInlines(words, context).trim()).filter(Boolean);
    return said.length === 0 ? [] : `${isOrdered ? `${index + 1}.` : '-'} ${said.join(': ')}`;
  });
  const head = label === undefined || lines.length === 0 ? [] : [`${escapeText(label)}:\n`];
  return [...head, ...lines].join('\n');
}

/** An item of a list that may hold lists and blocks of code. */
function listItem(mark: string, blocks: readonly Block[], context: WriterContext): string {
  const indent = ' '.repeat(mark.length);
  return mark + renderBlocks(blocks, context).replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** A row as an item of a list, which every reader of Markdown knows: the first cell, then the others by name. */
function tableRow(
  cells: readonly Cell[],
  columns: Extract<Block, { is: 'table' }>['columns'],
  context: WriterContext,
): string {
  const texts = cells.map(({ words, notes = [] }) =>
    [words, ...notes]
      .map((part) => renderInlines(part, context).trim())
      .filter((text) => text !== '')
      .join(', '),
  );
  const others = texts.slice(1).flatMap((text, index) => {
    const column = columns[index + 1]!;
    const label = typeof column === 'string' ? column : column.label;
    return text === '' ? [] : [`${escapeText(label)}: ${text}`];
  });
  return others.length === 0 ? texts[0]! : `${texts[0]!} (${others.join('; ')})`;
}

function renderCode({ language, text }: Code): string {
  return fencedBlock(text, FENCES[language]);
}
