import type { ListedFacts } from '../../describe/listed-facts.ts';
import { recordRow } from '../../describe/pages/record-row.ts';
import { ACCESS, KINDS } from '../../words/site-words.ts';
import { codeSpan, markdownLink } from '../../words/escape-markdown.ts';
import { renderInlines, type WriterContext } from './render-inlines.ts';
import { twinPath } from './twin-path.ts';

/** Rows of one build by record, because a record is in a dozen lists. */
const known = new WeakMap<WriterContext, Map<string, string>>();

/** Writes a record as an item of a list. */
export function renderRecordRow(record: ListedFacts, context: WriterContext): string {
  const rows = known.get(context) ?? new Map<string, string>();
  known.set(context, rows);
  const row = rows.get(record.key) ?? render(record, context);
  rows.set(record.key, row);
  return row;
}

function render(record: ListedFacts, context: WriterContext): string {
  const { title, path, summary, access, state, publisher, facts } = recordRow(
    record,
    context.catalogue,
  );
  const said = [
    KINDS[record.kind].one,
    access && ACCESS[access].label,
    state,
    codeSpan(publisher),
    ...facts.map((words) => renderInlines(words, context)),
  ].filter(Boolean);
  const link = markdownLink(title, context.absolute(twinPath(path)));
  return `- ${link} (${said.join('; ')})\n  ${codeSpan(summary)}`;
}
