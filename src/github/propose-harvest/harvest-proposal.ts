import type { SourceFile } from '../../core/model/entry.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import type { ParsedRun } from './parse-run.ts';

/** What a harvest of one source would change on main, and how GitHub stands. */
export interface HarvestFacts {
  readonly source: string;
  readonly run: ParsedRun;
  /** Files of the source that main does not have, or has otherwise. None is ever taken away. */
  readonly changes: readonly SourceFile[];
  /** What that means. */
  readonly review: ReviewReport;
  readonly state: HarvestState;
}

/** What earlier runs left at GitHub. */
export interface HarvestState {
  readonly main: { readonly commit: string; readonly tree: string };
  /** Whether every commit on the branch was made by this program, so that nobody's work is lost. */
  readonly branch: { readonly isOurs: boolean } | undefined;
  /** Pull requests from the branch, newest first. */
  readonly pulls: readonly HarvestPull[];
}

export interface HarvestPull {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
}

/** One thing to do at GitHub, in order. */
export type HarvestStep =
  | {
      readonly step: 'write-branch';
      readonly branch: string;
      readonly isNew: boolean;
      readonly parent: HarvestState['main'];
      /** Paths from the root of the repository. */
      readonly files: readonly { readonly path: string; readonly text: string }[];
      readonly message: string;
    }
  | {
      readonly step: 'open-pull';
      readonly branch: string;
      readonly title: string;
      readonly body: string;
    }
  | {
      readonly step: 'update-pull';
      readonly number: number;
      readonly title: string;
      readonly body: string;
    }
  | { readonly step: 'close-pull'; readonly number: number; readonly body: string }
  | { readonly step: 'delete-branch'; readonly branch: string };

export interface HarvestDecision {
  /** One sentence for the log. */
  readonly reason: string;
  readonly steps: readonly HarvestStep[];
}
