import { keyOfFile, type SourceFile } from '../model/entry.ts';
import { fileOfKey } from '../model/keys.ts';
import type { Problem } from '../report/problem.ts';
import type { FixOptions } from '../parse/fix/fix-text.ts';
import { describeProblem } from '../report/describe-problem.ts';
import { summariseProblems } from '../report/summarise-problems.ts';
import { compareRegisters, entryIdentity } from './compare-registers.ts';
import type { RegisterPair } from './register-pair.ts';
import { computeOwnership } from './compute-ownership.ts';
import { computeRisk } from './compute-risk.ts';
import { findDependents } from './find-dependents.ts';
import { findMoves } from './find-moves.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import { listSuggestions } from './list-suggestions.ts';
import { meaning, quoteAll } from './meaning.ts';
import type { EntryChange, ReviewProblem, ReviewReport } from './review-report.ts';

/** A proposal as data: it is never run, and never decides who may make it. */
export interface Proposal extends RegisterPair {
  /** The proposed texts of the catalogue. */
  readonly files: readonly SourceFile[];
  /** As the check of the proposed state found them, sorted. */
  readonly problems: readonly Problem[];
  /** How the fixer is to write; the formats are the base's. */
  readonly fix: FixOptions;
  /** Numeric GitHub id of the author. */
  readonly author?: number | undefined;
}

/** Says what a proposal means, how risky it is, who it concerns and what is wrong with it. */
export function computeReview(proposal: Proposal): ReviewReport {
  const { paths, publishers, author } = proposal;
  const changes = withLeaks(compareRegisters(proposal), proposal.problems);
  const otherPaths = paths.filter((path) => entryIdentity(path) === undefined);
  const risk = computeRisk(changes, otherPaths);
  const ownership = computeOwnership(changes, otherPaths, publishers, author);
  const { errors, warnings } = summariseProblems(proposal.problems);
  return {
    version: 1,
    changes,
    otherPaths,
    risk,
    ownership,
    isReady: risk.level === 'low' && ownership.isOwner && errors === 0,
    errors,
    warnings,
    problems: describeProblems(proposal),
    dependents: findDependents(changes, proposal),
    lookAlikes: findLookAlikes(changes, proposal),
  };
}

const isLeak = ({ code, severity }: Problem): boolean =>
  severity === 'error' && /^leak\/|^access\/(?:links-to-data|open-)/.test(code);

/** What must not be published is the weightiest thing that a change can bring, whatever else it means. */
function withLeaks(changes: readonly EntryChange[], problems: readonly Problem[]): EntryChange[] {
  return changes.map((change) => {
    const codes = problems
      .filter((problem) => problem.file === change.file && isLeak(problem))
      .map(({ code }) => code);
    if (codes.length === 0) return change;
    const text = `Found in it, which must not be published: ${quoteAll([...new Set(codes)])}.`;
    return { ...change, meanings: [meaning('leak/found', text), ...change.meanings] };
  });
}

/** Each suggestion goes with the first problem of its file, on its lines if there is one there. */
function describeProblems(proposal: Proposal): ReviewProblem[] {
  const { paths, files, fix } = proposal;
  const changed = new Set(paths.map(({ file }) => file));
  const described = withMoves(proposal).map((problem) => ({
    ...problem,
    ...describeProblem(problem),
    suggestions: [] as ReviewProblem['suggestions'][number][],
  }));
  for (const source of files) {
    if (!changed.has(source.file)) continue;
    const own = described.filter(({ file }) => file === source.file);
    // A suggestion repeats whole lines: of what must not be published, none is repeated.
    if (own.length === 0 || own.some(isLeak)) continue;
    for (const suggestion of listSuggestions(source, fix, own)) {
      const { start, end } = suggestion;
      const near = own.find(({ line }) => line >= start && line <= end);
      (near ?? own[0]!).suggestions.push(suggestion);
    }
  }
  return described;
}

/** Tells what vanished where it went, if the same review says so. */
function withMoves({ problems, ...registers }: Proposal): readonly Problem[] {
  if (!problems.some(({ code }) => code === VANISHED)) return problems;
  const moves = findMoves(registers);
  return problems.map((problem) => {
    const to = moves.get(fileOfKey(String(problem.args['key'])));
    if (problem.code !== VANISHED || to === undefined) return problem;
    return { ...problem, args: { ...problem.args, to: keyOfFile(to) } };
  });
}

const VANISHED = 'register/vanished';
