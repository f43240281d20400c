import type { Register, SourceFile } from '../../core/model/entry.ts';
import type { Problem } from '../../core/report/problem.ts';
import type { Decision } from '../decision.ts';
import type { OpenPull, ProposalState, UpdatePull, WriteBranch } from '../proposal/proposal.ts';
import type { FormQuestion } from './parse-issue-form.ts';

/** What is known before anything is decided. Everything from the issue is hostile. */
export interface IntakeFacts {
  readonly issue: IntakeIssue;
  /** The label that was put on, and what its sender may do here. */
  readonly label: string;
  readonly sender: { readonly isBot: boolean; readonly permission: string; readonly role: string };
  readonly state: IntakeState;
}

export interface IntakeIssue {
  readonly number: number;
  readonly body: string | null;
  readonly isOpen: boolean;
  /** YYYY-MM-DD; undefined where GitHub did not say. */
  readonly created?: string | undefined;
  /** GitHub lists pull requests as issues. */
  readonly isPullRequest: boolean;
}

/** What earlier runs left behind. */
export interface IntakeState extends ProposalState {
  /** The comment of an earlier run. */
  readonly comment: { readonly id: number; readonly body: string } | undefined;
}

/** What main has and how proposals are checked against it. */
export interface IntakeBase {
  readonly register: Register;
  /** Of the form "Suggest a dataset". */
  readonly questions: readonly FormQuestion[];
  /** Of the form "Ask for data that is not here". */
  readonly requestQuestions: readonly FormQuestion[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** Paths of all files in the catalogue folder, in lower case. */
  readonly files: ReadonlySet<string>;
  /** Everything that the checks say about one more file. */
  readonly check: (source: SourceFile) => readonly Problem[];
}

/** One thing to do at GitHub, in order. */
export type IntakeStep =
  | WriteBranch
  | (OpenPull & {
      readonly issue: number;
      /** The comment that is changed if a person has to open it; a new one if undefined. */
      readonly comment: number | undefined;
    })
  | UpdatePull
  | {
      readonly step: 'comment';
      readonly issue: number;
      readonly id?: number;
      readonly body: string;
    }
  | { readonly step: 'remove-label'; readonly issue: number; readonly label: string };

export type IntakeDecision = Decision<IntakeStep>;
