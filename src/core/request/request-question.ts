import type { RequestFacts } from './request-facts.ts';

/** The Five Safes, in their order. */
export type SafeId = 'projects' | 'people' | 'settings' | 'data' | 'outputs';

export interface RequestChoice {
  readonly value: string;
  readonly label: string;
}

/** One question as it is asked about one record. */
export interface RequestQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  /** `line` and `text` are written; `one` and `several` are chosen. */
  readonly control: 'line' | 'text' | 'one' | 'several';
  readonly choices: readonly RequestChoice[];
  /** Whether the choices are words of the record, not ours. */
  readonly choicesOfRecord: boolean;
  /** What the record knows, given as an answer that can be changed. */
  readonly answer?: string;
}

export interface RequestSection {
  readonly id: SafeId;
  readonly title: string;
  /** The question behind the questions. */
  readonly about: string;
  readonly questions: readonly RequestQuestion[];
}

/** A value that is the same for every record, or made from what the record knows. */
type From<T> = T | ((facts: RequestFacts) => T);

/** A question before it is known which record it is about. */
export interface QuestionRule {
  readonly id: string;
  readonly safe: SafeId;
  readonly text: From<string>;
  readonly hint?: From<string | undefined>;
  readonly control: RequestQuestion['control'];
  readonly choices?: From<readonly RequestChoice[]>;
  readonly answer?: (facts: RequestFacts) => string | undefined;
  /** Absent: asked about every record. */
  readonly asks?: (facts: RequestFacts) => boolean;
}
