import { Composer } from 'yaml';

import { compareText } from '../model/compare-text.ts';
import { findOddCharacter } from '../model/odd-characters.ts';
import { buildValue } from './build-value.ts';
import { checkTokens } from './check-tokens.ts';
import { explainProblems } from './explain/explain-problems.ts';
import { findCurlyQuotes } from './explain/find-curly-quotes.ts';
import { findHashText } from './explain/find-hash-text.ts';
import { findLostStructure } from './explain/find-lost-structure.ts';
import { findMisreadMarks } from './explain/find-misread-marks.ts';
import { exceedsBytes, type ParseLimits } from './limits.ts';
import { readTokens } from './read-tokens.ts';
import { syntaxProblems, withoutEchoes } from './syntax-errors.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** The content of a text, without a file name: plain JSON, so that it can be cached and sent between threads. */
export interface ParsedText {
  /** Undefined if the text has any error of the `yaml/` family: a half-understood file goes no further. */
  readonly value?: unknown;
  readonly offsets: readonly number[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Composer options. Version and schema are explicit because `%YAML 1.1` would otherwise change what values mean; known
 * tags would let `!!set` and `!!binary` through; `uniqueKeys` is quadratic, so `buildValue` does it.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const BOM = '\uFEFF';

const isOdd = (text: string): boolean =>
  NOT_ASCII.test(text) && (findOddCharacter(text) !== undefined || /[：﹕︓∶꞉׃ː]/.test(text));

const NOT_ASCII = /[^\n -~]/;

/** The end of a line on machines of the last century; YAML and git see one long line. */
const LONE_RETURN = /\r(?!\n)/;

/** Parses a hostile text; never throws. */
export function parseText(text: string, limits: ParseLimits): ParsedText {
  if (exceedsBytes(text, limits.bytes)) {
    return fail([{ code: 'file/too-large', offset: 0, args: { limit: limits.bytes } }], limits);
  }
  const problems: SyntaxProblem[] = [];
  const notes: SyntaxProblem[] = text.startsWith(BOM)
    ? [{ code: 'yaml/byte-order-mark', offset: 0, args: {} }]
    : [];
  const alone = text.includes('\r') ? LONE_RETURN.exec(text) : null;
  if (alone) {
    return fail([...notes, { code: 'yaml/line-ends', offset: alone.index, args: {} }], limits);
  }
  const { tokens, comments, problem } = readTokens(text, limits);
  if (problem) return fail([...notes, problem], limits);
  const checked = checkTokens(tokens, limits, isOdd(text));
  for (const found of checked.problems) problems.push(found);
  if (!checked.composable) return fail([...notes, ...problems], limits);

  const clean = tokens.filter(({ type }) => type !== 'error' && type !== 'directive');
  const documents = [...new Composer(OPTIONS).compose(clean, true, text.length)];
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  for (const found of syntaxProblems(errors, text, checked.quoted)) problems.push(found);
  if (errors[0] && problems.length === 0) {
    // The token check should have reported it but did not: still an error.
    problems.push({
      code: 'yaml/syntax',
      offset: errors[0].pos[0],
      args: { detail: errors[0].code },
    });
  }
  for (const found of findMisreadMarks(text, checked.scalars)) problems.push(found);
  for (const found of findHashText(text, comments)) notes.push(found);
  const contents = documents[0]?.contents;
  if (!contents) {
    if (problems.length === 0) problems.push({ code: 'yaml/empty', offset: 0, args: {} });
    return fail([...notes, ...explainProblems(problems, text)], limits);
  }
  const built = buildValue(contents, text, limits);
  for (const found of built.problems) problems.push(found);
  if (problems.length > 0) return fail([...notes, ...explainProblems(problems, text)], limits);
  for (const found of findLostStructure(text, checked.scalars)) notes.push(found);
  for (const found of findCurlyQuotes(checked.scalars)) notes.push(found);
  return { value: built.value, offsets: built.offsets, problems: notes };
}

/** Keeps the first problems and counts the rest, so that one file cannot flood a report or a cache. */
function fail(problems: readonly SyntaxProblem[], limits: ParseLimits): ParsedText {
  const sorted = withoutEchoes(problems).sort(
    (a, b) => a.offset - b.offset || compareText(a.code, b.code),
  );
  const kept = sorted.slice(0, limits.problems);
  const count = sorted.length - kept.length;
  if (count > 0) kept.push({ code: 'file/more-problems', offset: 0, args: { count } });
  return { offsets: [], problems: kept };
}
