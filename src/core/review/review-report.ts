import type { EntryKind } from '../model/entry.ts';
import type { Problem } from '../report/problem.ts';
import type { ProblemText } from '../report/describe-problem.ts';
import type { Meaning, MeaningCode, RiskLevel } from './meaning.ts';

/** One path that differs between two revisions; a rename is a removal and an addition. */
export interface ChangedPath {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** Path inside the catalogue folder; absent for other files. */
  readonly file?: string;
  readonly change: Change;
  /** False for links, submodules and executables, on either side. */
  readonly isRegular: boolean;
}

export type Change = 'added' | 'removed' | 'changed';

/** What happened to one entry of the catalogue. */
export interface EntryChange {
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly kind: EntryKind;
  readonly id: string;
  /** From the base, or from the proposal if it is new; the id if there is none. */
  readonly title: string;
  readonly change: Change;
  readonly meanings: readonly Meaning[];
}

export interface Risk {
  readonly level: RiskLevel;
  /** Each once, the weightiest first; back-ticks mark names. */
  readonly reasons: readonly RiskReason[];
}

export interface RiskReason {
  readonly level: RiskLevel;
  readonly text: string;
}

/** Who may speak for what was changed, by the base revision. */
export interface Ownership {
  /** Numeric GitHub id of the proposal's author, if it was given. */
  readonly author?: number;
  /** Whether the author looks after everything that was changed. */
  readonly isOwner: boolean;
  readonly publishers: readonly PublisherStake[];
  /** Changed paths that belong to no publisher. */
  readonly shared: readonly string[];
}

/** A publisher whose entries were changed, and who to ask there. */
export interface PublisherStake {
  readonly id: string;
  readonly name: string;
  readonly isOwner: boolean;
  /** Current names of the accounts in the base revision. */
  readonly maintainers: readonly string[];
  readonly contact?: { readonly name: string; readonly address?: string };
}

/** Lines of a file and what to put in their place. */
export interface Suggestion {
  /** Path inside the catalogue folder. */
  readonly file: string;
  /** First and last line to replace, counted from 1. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** A problem in words, and the repair of its lines where a machine can make it. */
export interface ReviewProblem extends Problem, ProblemText {
  readonly suggestions: readonly Suggestion[];
}

/** An entry that names a changed one. */
export interface Dependent {
  /** Key of the changed entry. */
  readonly on: string;
  /** Key of the entry that names it, or the former key that is redirected to it. */
  readonly key: string;
  readonly relation: 'service' | 'series' | 'derived' | 'redirect' | 'publisher' | 'entry' | 'use';
  readonly title: string;
}

/** A new entry, and one in the register that may be the same thing. */
export interface LookAlike {
  readonly key: string;
  readonly other: string;
  readonly title: string;
  readonly why: string;
}

/** What a report leaves out to be short enough. */
export interface Unlisted {
  /** How many changed entries, the least risky ones. */
  readonly changes: number;
  /** How many other paths. */
  readonly otherPaths: number;
  /** How many of those entries have changes of each meaning. */
  readonly meanings: readonly { readonly code: MeaningCode; readonly count: number }[];
}

/** All that a maintainer needs to decide. Plain JSON; texts are unescaped, back-ticks mark names and values. */
export interface ReviewReport {
  readonly version: 1;
  readonly changes: readonly EntryChange[];
  /** Changed paths other than entries. */
  readonly otherPaths: readonly ChangedPath[];
  readonly risk: Risk;
  readonly ownership: Ownership;
  /** Low risk, by the owner, without errors. Nothing merges by itself. */
  readonly isReady: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly ReviewProblem[];
  readonly dependents: readonly Dependent[];
  readonly lookAlikes: readonly LookAlike[];
  /** Absent from most reports: nothing is left out. */
  readonly unlisted?: Unlisted;
}
