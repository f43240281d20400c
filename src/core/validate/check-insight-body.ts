import { findBareFigures } from '../insight/find-bare-figures.ts';
import { findValue } from '../insight/find-value.ts';
import type { BodyFault, InsightBody } from '../insight/insight-body.ts';
import type { PinnedExtract } from '../insight/insight-content.ts';
import { makeChart } from '../insight/make-chart.ts';
import { figuresOf, proseOf, valuesOf } from '../insight/walk-body.ts';
import type { Position } from '../parse/position.ts';
import type { ProblemDraft } from '../report/make-problem.ts';

/** A table in a page; a longer one is a file to download. */
const LONGEST_TABLE = 500;

/** What is wrong in the language of the text, as a problem. */
export function draftOfFault(file: string, { at, fault }: BodyFault): ProblemDraft {
  switch (fault.is) {
    case 'syntax':
      return { code: 'insight/syntax', file, ...at, args: { detail: fault.detail } };
    case 'not-allowed':
      return { code: 'insight/not-allowed', file, ...at, args: { what: fault.what } };
    case 'link':
      return { code: 'insight/unsafe-link', file, ...at, args: { url: fault.url } };
    case 'attribute': {
      const { component, name, why } = fault;
      const code = why === 'missing' ? 'insight/incomplete' : 'insight/attribute';
      return { code, file, ...at, args: { component, name, why } };
    }
    default:
      return { code: 'insight/too-deep', file, ...at, args: { is: fault.is } };
  }
}

/**
 * Checks that everything in the text finds its numbers, and that no number stands there by itself.
 * @param extracts those that could be read
 * @param present the names of all, broken ones among them
 */
export function* checkBody(
  file: string,
  { blocks }: InsightBody,
  extracts: ReadonlyMap<string, PinnedExtract>,
  present: ReadonlySet<string>,
): Generator<ProblemDraft> {
  const used = new Set<string>();
  /** The extract that something names; the problems of a broken one are told elsewhere. */
  function* find(name: string, at: Position): Generator<ProblemDraft, PinnedExtract | undefined> {
    used.add(name);
    if (!present.has(name)) yield { code: 'insight/no-data', file, ...at, args: { name } };
    return extracts.get(name);
  }
  for (const figure of figuresOf(blocks)) {
    const extract = yield* find(figure.data, figure.at);
    if (!extract) continue;
    const { table } = extract;
    if (figure.is === 'table') {
      if (table.rows.length <= LONGEST_TABLE) continue;
      const args = { chart: 'too-many-points', name: String(LONGEST_TABLE) };
      yield { code: 'insight/chart', file, ...figure.at, args };
      continue;
    }
    const chart = makeChart(figure, table);
    if ('chart' in chart) yield { code: 'insight/chart', file, ...figure.at, args: { ...chart } };
  }
  for (const { words, at } of proseOf(blocks)) {
    for (const value of valuesOf(words)) {
      const extract = yield* find(value.data, value.at);
      const found = extract && findValue(extract.table, value);
      if (!found || 'text' in found) continue;
      yield { code: 'insight/value', file, ...value.at, args: { ...found, data: value.data } };
    }
    if (present.size === 0) continue;
    for (const figure of findBareFigures(words)) {
      yield { code: 'insight/bare-figure', file, ...at, args: { figure } };
    }
  }
  for (const name of extracts.keys()) {
    if (!used.has(name)) yield { code: 'insight/unused-extract', file, args: { name } };
  }
}
