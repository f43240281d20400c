/** `error` blocks a pull request; `warning` does not. */
export type Severity = 'error' | 'warning';

/** A value that a message may show; lists are joined by the message. */
export type ProblemArg = string | number | readonly string[];

export type MessageArgs = Readonly<Record<string, ProblemArg>>;

/** Everything the register says about one problem code. */
export interface Message {
  readonly severity: Severity;
  /** Names the problem on its help page: `Licence is not in the vocabulary`. No full stop. */
  readonly title: string;
  /** One sentence: what was found and what was expected. Plain text; user values arrive raw, and each reporter escapes them. */
  readonly what: (args: MessageArgs) => string;
  /** How to fix it, in the imperative. */
  readonly fix: (args: MessageArgs) => string;
  /** Why the rule exists, for the help page. */
  readonly why: string;
  /** Lines of YAML that show the problem and its fix, for the help page. */
  readonly example?: { readonly bad: string; readonly good: string };
  /** Whether `npm run check -- --fix` repairs it. */
  readonly fixable?: boolean;
}
