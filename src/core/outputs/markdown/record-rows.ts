import type { Catalogue, ListedRecord } from '../../derive/catalogue.ts';
import type { OutputContext } from '../output.ts';
import { ACCESS, KINDS, STATES } from '../../words/site-words.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import {} from './markdown-page.ts';
import { twinPath } from './twin-path.ts';

/** Writes a record as an item of a list. */
export type RecordRow = (record: ListedRecord) => string;

/** Makes the function that writes list items; a record stands in a dozen lists and is written once. */
export function recordRows({
  catalogue,
  absolute,
}: Pick<OutputContext, 'catalogue' | 'absolute'>): RecordRow {
  const rows = new Map<string, string>();
  return (record) => {
    let row = rows.get(record.key);
    if (row === undefined) {
      row = renderRow(record, catalogue, absolute);
      rows.set(record.key, row);
    }
    return row;
  };
}

/** What became of a record that is no longer the one to use. */
export function stateOf(record: ListedRecord): string | undefined {
  if (record.kind === 'series') return undefined;
  const { status } = record.fields;
  if (status === 'withdrawn') return STATES.withdrawn;
  return status === 'superseded' || status === 'deprecated' ? STATES.superseded : undefined;
}

function renderRow(
  record: ListedRecord,
  { vocabularies }: Catalogue,
  absolute: (path: string) => string,
): string {
  const { fields, publisher } = record;
  const facts = [
    KINDS[record.kind].one,
    'access' in fields ? ACCESS[fields.access.level].label : undefined,
    stateOf(record),
    codeSpan(publisher.fields.name),
    record.kind === 'dataset' && record.fields.modified
      ? `data last updated ${codeSpan(record.fields.modified)}`
      : undefined,
    record.kind === 'dataset'
      ? record.formats.map((id) => escapeText(vocabularies.formats.get(id)?.label ?? id)).join(', ')
      : undefined,
  ].filter(Boolean);
  const link = markdownLink(fields.title, absolute(twinPath(record.path)));
  return `- ${link} (${facts.join('; ')})\n  ${codeSpan(fields.summary)}`;
}
