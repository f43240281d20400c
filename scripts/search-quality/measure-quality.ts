import type { Catalogue } from '../../src/core/derive/catalogue.ts';
import { describeRegister } from '../../src/core/describe/describe-register.ts';
import type { ListedFacts } from '../../src/core/describe/listed-facts.ts';
import { findRows } from '../../src/core/explore/search/find-rows.ts';
import { listAnswerQueries } from '../../src/core/explore/search/list-answer-queries.ts';
import { answerQuery } from '../../src/core/explore/search/understand/answer-query.ts';
import { openSearchIndex } from '../../src/site/open-search-index.ts';
import { gradeResults, type Grades } from './grade-results.ts';
import type { JudgedQuery } from './read-judged.ts';

/** A query, what it found and how good that is. */
export interface QualityResult extends Grades {
  readonly q: string;
  readonly kind: string;
  readonly tune: boolean;
  /** Paths of the first results. */
  readonly found: readonly string[];
}

const KEPT = 10;

/** As a page reads a query; the year is that of the judgements. */
const READING = { plain: [], inColumns: false, thisYear: 2026 };

/**
 * Runs queries through the code of the browser: those that people judged; every title, whose record should come
 * first; every question that an entry says it answers.
 */
export async function measureQuality(
  catalogue: Catalogue,
  judged: readonly JudgedQuery[],
): Promise<QualityResult[]> {
  const search = await openSearchIndex(catalogue);
  const { listed } = describeRegister(catalogue, (path) => path);
  const paths = listed.map(({ key }) => key);
  const results: QualityResult[] = [];
  try {
    const queries = [
      ...judged.flatMap((one) => onlyHere(one, new Set(paths))),
      ...ownQueries(listed),
    ];
    for (const { q, kind, tune, right } of queries) {
      const answer = await answerQuery(q, READING, search, (text, hints, read) =>
        findRows(text, search, hints, read),
      );
      const found = (answer.rows ?? []).map((row) => paths[row]!);
      results.push({ q, kind, tune, ...gradeResults(found, right), found: found.slice(0, KEPT) });
    }
  } finally {
    await search.close();
  }
  return results;
}

/** A judged query with those of its records that the catalogue has; nothing if it has none, as another city's. */
function onlyHere(query: JudgedQuery, paths: ReadonlySet<string>): JudgedQuery[] {
  const right = Object.entries(query.right).filter(([path]) => paths.has(path));
  return right.length === 0 ? [] : [{ ...query, right: Object.fromEntries(right) }];
}

/** What the entries themselves promise: records of one title share it, and so do those that answer one question. */
function ownQueries(listed: readonly ListedFacts[]): JudgedQuery[] {
  const titles = new Map<string, Record<string, number>>();
  for (const { title, key } of listed) titles.set(title, { ...titles.get(title), [key]: 3 });
  return [
    ...listAnswerQueries(listed).map(({ query, relevant }) => ({
      q: query,
      kind: 'answers',
      tune: false,
      right: Object.fromEntries(relevant.map((key) => [key, 3])),
    })),
    ...[...titles].map(([q, right]) => ({ q, kind: 'title', tune: false, right })),
  ];
}
