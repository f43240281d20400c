/** `error` blocks a pull request; `warning` does not. */
export type Severity = 'error' | 'warning';

/** A value that a message may show; lists are joined by the message. */
export type ProblemArg = string | number | readonly string[];

export type MessageArgs = Readonly<Record<string, ProblemArg>>;

/** All that is said about one problem code, in every place where it is said. */
export interface Message {
  readonly severity: Severity;
  /** Names the problem on its help page: `Licence is not in the vocabulary`. No full stop. */
  readonly title: string;
  /** One sentence that says what was found and what was expected. Plain text; user values arrive as they are and each reporter escapes them. */
  readonly what: (args: MessageArgs) => string;
  /** One sentence in the imperative that says how to put it right. */
  readonly fix: (args: MessageArgs) => string;
  /** Why the rule exists, for the help page. */
  readonly why: string;
  /** Lines of YAML that show the problem and its repair, for the help page. */
  readonly example?: { readonly bad: string; readonly good: string };
  /** Whether `npm run check -- --fix` repairs it. */
  readonly fixable?: boolean;
}
