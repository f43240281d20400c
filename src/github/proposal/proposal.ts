/** A commit, with the tree of its files. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

/** A file of a commit, by its path from the root of the repository; without a text it goes. */
export interface CommittedFile {
  readonly path: string;
  readonly text?: string;
}

/** What earlier runs left at GitHub of a proposal that has a branch to itself. */
export interface ProposalState {
  readonly main: Tip;
  /** Whether every commit on the branch was made by this program, so that nobody's work is lost. */
  readonly branch: { readonly isOurs: boolean } | undefined;
  /** Pull requests from the branch, newest first. */
  readonly pulls: readonly ProposalPull[];
}

export interface ProposalPull {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
}

/** One commit on top of main, which the branch then holds and nothing else. */
export interface WriteBranch {
  readonly step: 'write-branch';
  readonly branch: string;
  readonly isNew: boolean;
  readonly parent: Tip;
  readonly files: readonly CommittedFile[];
  readonly message: string;
}

export interface OpenPull {
  readonly step: 'open-pull';
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

export interface UpdatePull {
  readonly step: 'update-pull';
  readonly number: number;
  readonly title: string;
  readonly body: string;
}
