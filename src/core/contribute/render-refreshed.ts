import { plural } from '../model/plural.ts';
import type { RefreshedExtract, RefreshedInsight } from './refresh-insight.ts';

/** Rows that a terminal shows of one extract. */
const MOST_ROWS = 20;

const VERDICTS: Readonly<Record<RefreshedExtract['verdict'], string>> = {
  same: 'the source has not changed',
  source: 'the source is another file, with the same figures',
  numbers: 'the figures have changed',
  'by-hand': 'the source is another file, and there is no recipe: compare it by hand',
};

/** What a refresh found, for a terminal. */
export function renderRefreshed({ slug, extracts, sentences }: RefreshedInsight): string {
  if (extracts.length === 0) return `${slug}: no extract has a recipe.\n`;
  const lines = extracts.flatMap(({ name, verdict, rows }) => [
    `${slug}/${name}: ${VERDICTS[verdict]}.`,
    ...rows
      .slice(0, MOST_ROWS)
      .map(
        ({ line, before = '(nothing)', after = '(nothing)' }) =>
          `  row ${line}: ${before} → ${after}`,
      ),
    ...(rows.length > MOST_ROWS ? [`  and ${plural(rows.length - MOST_ROWS, 'more row')}`] : []),
  ]);
  const said = sentences.map(
    ({ line, before, after }) => `  line ${line}: ${before}\n      now: ${after}`,
  );
  if (said.length > 0) lines.push('Sentences that change:', ...said);
  return `${lines.join('\n')}\n`;
}
