import type { Grades } from './grade-results.ts';
import type { QualityResult } from './measure-quality.ts';

/** The grades of several queries, averaged. */
export interface Summary extends Grades {
  readonly queries: number;
}

/** Group → its figures. A group is a kind of query, or a half of the judged ones. */
export type Figures = Readonly<Record<string, Summary>>;

/** What entries promise of themselves; it is not part of the averages over judged queries. */
const OWN = new Set(['title', 'answers']);

/** Averages results by kind, over all that people judged, and over the half that the search was not tuned on. */
export function summarise(results: readonly QualityResult[]): Figures {
  const judged = results.filter(({ kind }) => !OWN.has(kind));
  const asked = judged.filter(({ kind }) => kind === 'question' || kind === 'keyword');
  const heldOut = (list: readonly QualityResult[]): QualityResult[] =>
    list.filter(({ tune }) => !tune);
  const groups: [string, readonly QualityResult[]][] = [
    ...[...new Set(results.map(({ kind }) => kind))].map((kind): [string, QualityResult[]] => [
      kind,
      results.filter((one) => one.kind === kind),
    ]),
    ['judged', judged],
    ['judged, held out', heldOut(judged)],
    ['questions and keywords, tuned on', asked.filter(({ tune }) => tune)],
    ['questions and keywords, held out', heldOut(asked)],
  ];
  return Object.fromEntries(
    groups.filter(([, list]) => list.length > 0).map(([name, list]) => [name, average(list)]),
  );
}

function average(list: readonly QualityResult[]): Summary {
  const mean = (figure: keyof Grades): number =>
    list.reduce((sum, one) => sum + one[figure], 0) / list.length;
  return {
    queries: list.length,
    ndcg: mean('ndcg'),
    recall: mean('recall'),
    first: mean('first'),
    five: mean('five'),
    zero: mean('zero'),
  };
}
