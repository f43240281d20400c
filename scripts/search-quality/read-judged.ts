import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { UserError } from '../../src/core/model/user-error.ts';

export const QUERY_KINDS = [
  'question',
  'keyword',
  'acronym',
  'misspelling',
  'place',
  'identifier',
] as const;

/** A query and the records that a person would want from it. */
export interface JudgedQuery {
  readonly q: string;
  readonly kind: string;
  /** The search may be tuned on it; the others show what tuning is worth. */
  readonly tune: boolean;
  /** Path of a record without slashes at its ends → 3 answers it, 2 helps much, 1 helps a little. */
  readonly right: Readonly<Record<string, number>>;
}

/**
 * Reads a file of judged queries.
 * @throws if it is not as expected, in words for the person at the terminal
 */
export function readJudged(path: string): JudgedQuery[] {
  const list = parse(readFileSync(path, 'utf8')) as readonly Partial<JudgedQuery>[];
  return list.map(({ q = '', kind = '', tune = false, right = {} }) => {
    const grades = Object.values(right);
    const known = (QUERY_KINDS as readonly string[]).includes(kind);
    if (q === '' || !known || grades.length === 0 || !grades.every((grade) => GRADES.has(grade)))
      throw new UserError(`${path}: “${q}” needs a kind and records with grades of 1 to 3`);
    return { q, kind, tune, right };
  });
}

const GRADES: ReadonlySet<number> = new Set([1, 2, 3]);
