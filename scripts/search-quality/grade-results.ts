/** How many results people look at. */
const LOOKED_AT = 10;

/** Of a person with little time. */
const GLANCED_AT = 5;

/** How good the results of one query are; shares from 0 to 1. */
export interface Grades {
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg: number;
  /** The share of the right records that are among the first ten. */
  readonly recall: number;
  /** Whether the first result is right. */
  readonly first: number;
  /** Whether one of the first five is right. */
  readonly five: number;
  readonly zero: number;
}

/**
 * Grades results.
 * @param results paths, the best first
 * @param right the grade of each right record
 */
export function gradeResults(
  results: readonly string[],
  right: Readonly<Record<string, number>>,
): Grades {
  const grades = results.slice(0, LOOKED_AT).map((path) => right[path] ?? 0);
  const ideal = Object.values(right).sort((a, b) => b - a);
  return {
    ndcg: gain(grades) / gain(ideal.slice(0, LOOKED_AT)),
    recall: grades.filter((grade) => grade > 0).length / ideal.length,
    first: Number((grades[0] ?? 0) > 0),
    five: Number(grades.slice(0, GLANCED_AT).some((grade) => grade > 0)),
    zero: Number(results.length === 0),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
