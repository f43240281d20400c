import type { DayBar, PromiseSummary } from '../../derive/summarise-promise.ts';
import { formatDate } from '../../words/format-date.ts';
import { details } from './blocks.ts';
import { date, present } from './inlines.ts';
import type { Block } from './page-model.ts';

const VERDICTS: Readonly<Record<DayBar['verdict'], string>> = {
  good: 'as it should be',
  mixed: 'not always as it should be',
  bad: 'not as it should be',
  unknown: 'proves nothing',
  none: 'not checked',
};

const numeric = (label: string) => ({ label, isNumeric: true }) as const;

/** What the checks of each day found: as bars, and as a table of the days that had any. */
export function daysBlocks({ bars, until }: PromiseSummary, language: string): Block[] {
  const number = (value: number): string => value.toLocaleString(language);
  const counts = (Object.keys(VERDICTS) as DayBar['verdict'][]).flatMap((verdict) => {
    const days = bars.filter((bar) => bar.verdict === verdict).length;
    return days === 0 ? [] : `${days} ${days === 1 ? 'day' : 'days'} ${VERDICTS[verdict]}`;
  });
  const shown = bars.filter(({ verdict }) => verdict !== 'none').reverse();
  const rows = shown.map(({ date: day, verdict, checks, good, day: seen }) =>
    [
      formatDate(day, language),
      VERDICTS[verdict],
      number(checks),
      number(good),
      seen?.latency === undefined ? 'Not known' : `${number(seen.latency)} ms`,
    ].map((text) => ({ words: [text] })),
  );
  const table: Block = {
    is: 'table',
    label: 'Checks by day',
    caption: 'Checks by day, newest first',
    columns: ['Day (UTC)', 'Found', ...['Checks', 'Good', 'Time to answer'].map(numeric)],
    rows,
  };
  const said = [`The ${bars.length} days to `, date(until), `: ${counts.join(', ')}.`];
  return present<Block>([
    { is: 'days', bars, words: said },
    shown.length > 0 && details('The days as a table', [table], { look: 'section-gap' }),
  ]);
}
