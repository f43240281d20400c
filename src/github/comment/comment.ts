import type { Decision } from '../decision.ts';

/** A pull request as GitHub has it now. What its author chose is hostile: names of branches, files and labels. */
export interface CommentFacts {
  readonly pull: {
    readonly number: number;
    /** The commit that the branch is at. */
    readonly head: string;
    readonly isOpen: boolean;
    /** The branch that is to take it. */
    readonly into: string;
    /** Numeric id of the author's account. */
    readonly author: number;
    readonly labels: readonly string[];
    /** How many files differ, by GitHub's count. */
    readonly fileCount: number;
  };
  readonly files: readonly PullFile[];
  /** What the status of the commit says by now: that the review of it was told. */
  readonly status: { readonly state: string; readonly text: string } | undefined;
  /** The comment of an earlier run. */
  readonly comment: { readonly id: number; readonly body: string } | undefined;
  /** Suggestions of earlier runs. */
  readonly suggestions: readonly PostedSuggestion[];
}

export interface PullFile {
  readonly path: string;
  /** Where it was before, if it was renamed. */
  readonly previous: string | undefined;
  readonly change: 'added' | 'removed' | 'changed';
  /** The text diff; missing for large and binary files. */
  readonly patch: string | undefined;
}

/** Lines of a file in the proposal, counted from 1, and what is said beside them. */
export interface LineNote {
  /** From the root of the repository. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

export interface PostedSuggestion extends Omit<LineNote, 'start' | 'end'> {
  readonly id: number;
  /** GitHub forgets the lines once they are out of date. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** One thing to do at GitHub, in order. */
export type CommentStep =
  | {
      readonly step: 'comment';
      readonly pull: number;
      readonly id?: number;
      readonly body: string;
    }
  | {
      readonly step: 'status';
      readonly commit: string;
      readonly state: 'pending' | 'success' | 'failure';
      readonly text: string;
    }
  | { readonly step: 'add-labels'; readonly pull: number; readonly labels: readonly string[] }
  | { readonly step: 'remove-label'; readonly pull: number; readonly label: string }
  | { readonly step: 'remove-suggestion'; readonly id: number }
  | {
      readonly step: 'suggest';
      readonly pull: number;
      readonly commit: string;
      readonly notes: readonly LineNote[];
    };

export type CommentDecision = Decision<CommentStep>;
