import type { Entry, EntryKind, Register } from '../model/entry.ts';
import type { ProblemArg } from '../report/messages/message.ts';
import type { ValuePath } from '../model/value-path.ts';
import type { ProblemCode } from '../report/messages/index.ts';
import type { TextSigns } from './text-signs.ts';

/** What a rule found, before it gets a severity (message table) and a line (parser). */
export interface Finding {
  readonly code: ProblemCode;
  readonly entry: Pick<Entry, 'kind' | 'id' | 'file'>;
  /** Empty for the whole file. Points to the faulty value, or to the parent of a missing one. */
  readonly path: ValuePath;
  /** Where in the text at `path` the culprit stands, in UTF-16 units; absent where the whole text is meant. */
  readonly at?: number;
  readonly args?: Readonly<Record<string, ProblemArg>>;
}

/** What rules may know: never the clock, the disk or the network. */
export interface RuleContext {
  readonly register: Register;
  /** Today as YYYY-MM-DD, from the caller. */
  readonly today: string;
  /**
   * Keys (`datasets/tfl/journeys`) of every record at the base revision of a comparison, and which of them are drafts;
   * absent without a comparison.
   */
  readonly base?: ReadonlySet<string>;
  /** Keys of every file present, including invalid ones: a broken file has not vanished. */
  readonly present: ReadonlySet<string>;
  /** Paths of the reviewed copies of interface descriptions; absent if the check did not get them. */
  readonly copies?: ReadonlySet<string>;
}

/** Checks one valid entry at a time. */
export interface EntryRule<Kind extends EntryKind = EntryKind> {
  readonly scope: 'entry';
  readonly codes: readonly ProblemCode[];
  readonly kinds: readonly Kind[];
  check(entry: Entry<Kind>, context: RuleContext): Iterable<Finding>;
}

/** Checks one string at a time, in every file that could be parsed, valid or not. */
export interface TextRule {
  readonly scope: 'text';
  /**
   * `as-written`: the text in the file, for rules on how to write it. `as-read`: also every other way in which a reader,
   * a browser or a program may take it (`parse/read-text.ts`), for rules on what must not be said or linked.
   */
  readonly reads: 'as-written' | 'as-read';
  readonly codes: readonly ProblemCode[];
  check(
    text: string,
    path: ValuePath,
    entry: Pick<Entry, 'kind' | 'id' | 'file'>,
    signs: TextSigns,
  ): Iterable<Finding>;
}

/** Checks entries together: duplicates, circles, vanished entries. */
export interface RegisterRule {
  readonly scope: 'register';
  readonly codes: readonly ProblemCode[];
  check(context: RuleContext): Iterable<Finding>;
}

export type Rule = EntryRule | TextRule | RegisterRule;
