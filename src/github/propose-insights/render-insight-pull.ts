import type { RowChange } from '../../core/insight/compare-extracts.ts';
import { plural } from '../../core/model/plural.ts';
import { escapeMarkdown } from '../../core/report/escape.ts';
import { renderChartText } from './render-chart-text.ts';
import type { InsightChange } from './review-insight.ts';

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
const MOST_ROWS = 40;

/** By which a pull request says what it proposes: two of the same mark propose the same. */
export function insightMark(digest: string): string {
  return `<!-- register: insight ${digest} -->`;
}

/** The text of the pull request: what changes, and what a person must read again. */
export function renderInsightPull(change: InsightChange, digest: string): string {
  const { slug, sentences, charts, rows, changesFigures } = change;
  const parts = [
    insightMark(digest),
    changesFigures
      ? `The source of the insight \`${slug}\` has other figures than those shown. A program ran the recipe again and updates this until it is merged.`
      : `The extracts of the insight \`${slug}\` were compared with the publisher's file for the first time. The figures are the same; the pins now have its hash.`,
    'A workflow opened this, so GitHub does not start the checks: press **Approve workflows to run** at the end of the page, or close and reopen it.',
  ];
  if (sentences.length > 0) {
    const said = sentences.map(
      ({ line, before, after }) =>
        `- Line ${line}: ${escapeMarkdown(before)}\n  **Now:** ${escapeMarkdown(after)}`,
    );
    parts.push(
      `## ${plural(sentences.length, 'sentence changes', 'sentences change')}`,
      said.join('\n'),
    );
  }
  for (const { before, after } of charts) {
    parts.push(
      `## Chart: ${escapeMarkdown(after.title)}`,
      `- [ ] Is the title still true?\n- [ ] Is this still true: “${escapeMarkdown(after.finding)}”\n- [ ] Does the text alternative still describe it: “${escapeMarkdown(after.alt)}”`,
      ...['**Old**', renderChartText(before), '**New**', renderChartText(after)],
    );
  }
  for (const [name, found] of rows) parts.push(`## Rows of \`${name}\``, renderRows(found));
  const text = parts.join('\n\n');
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf('\n\n', LONGEST))}\n\nThe rest is too long for this place: see the files.`;
}

/** What stands in a pull request that has nothing left to propose. */
export function renderInsightSame(slug: string): string {
  return `${insightMark('empty')}\n\nThe insight \`${slug}\` now has the figures of its source, so this was closed.`;
}

function renderRows(found: readonly RowChange[]): string {
  const cell = (text = ''): string => escapeMarkdown(text);
  const lines = found
    .slice(0, MOST_ROWS)
    .map(({ line, before, after }) => `| ${line} | ${cell(before)} | ${cell(after)} |`);
  const rest = found.length - MOST_ROWS;
  const more = rest > 0 ? `\n\nAnd ${plural(rest, 'more row')}.` : '';
  return `| row | old | new |\n| --: | -- | -- |\n${lines.join('\n')}${more}`;
}
