import type { RequestFacts } from './request-facts.ts';

/** The Five Safes, in their order. */
type SafeId = 'projects' | 'people' | 'settings' | 'data' | 'outputs';

export interface RequestChoice {
  readonly value: string;
  readonly label: string;
}

/** One question about one record. */
export interface RequestQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  /** People write `line` and `text`, and choose `one` or `several`. */
  readonly control: 'line' | 'text' | 'one' | 'several';
  readonly choices: readonly RequestChoice[];
  /** Whether the choices come from the record. */
  readonly choicesOfRecord: boolean;
  /** A suggested answer from the record, which people can change. */
  readonly answer?: string;
}

export interface RequestSection {
  readonly id: SafeId;
  readonly title: string;
  /** The question behind the questions. */
  readonly about: string;
  readonly questions: readonly RequestQuestion[];
}

/** A value that is the same for every record, or made from the record's facts. */
type From<T> = T | ((facts: RequestFacts) => T);

/** A question for any record. */
export interface QuestionRule {
  readonly id: string;
  readonly text: From<string>;
  readonly hint?: From<string | undefined>;
  /** Some lines of text if absent. */
  readonly control?: RequestQuestion['control'];
  readonly choices?: From<readonly RequestChoice[]>;
  readonly answer?: (facts: RequestFacts) => string | undefined;
  /** If absent, every record gets the question. */
  readonly asks?: (facts: RequestFacts) => boolean;
}
