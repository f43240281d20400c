import { UserError } from '../../core/model/user-error.ts';

/** One question of an issue form. */
export interface FormQuestion {
  readonly id: string;
  /** The heading under which GitHub puts the answer. */
  readonly label: string;
  readonly type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  /** Dropdowns only. */
  readonly options: readonly string[];
}

/** What an issue says, by the id of the question. Questions without an answer are left out. */
export type FormAnswers = ReadonlyMap<string, string>;

/** The answers of an issue, and what a person has to look at. */
export interface ParsedIssue {
  readonly answers: FormAnswers;
  /** Labels of questions whose headings occur more than once: nobody can tell which is the answer. */
  readonly ambiguous: readonly string[];
  /** Whether the body looks as the form makes it at all. */
  readonly isFromForm: boolean;
}

const TYPES: readonly unknown[] = ['input', 'textarea', 'dropdown', 'checkboxes'];

/** What GitHub writes where nothing was answered; `None` is its name for no choice. */
const NO_ANSWER: ReadonlySet<string> = new Set(['', '_No response_', 'None']);

/** As in the check of entries, for characters that nobody sees; line breaks and tabs stay. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/**
 * Reads the questions of an issue form.
 * @param form the YAML file as data
 * @throws if it is not an issue form, or two questions share a label, which identifies answers
 */
export function readIssueForm(form: unknown): FormQuestion[] {
  const body = (form as { body?: unknown } | null)?.body;
  if (!Array.isArray(body)) throw new UserError('The issue form has no body.');
  const questions = (body as RawElement[])
    .filter(({ type }) => TYPES.includes(type))
    .map(({ type, id, attributes }) => {
      if (!id || !attributes?.label)
        throw new UserError('A question of the form lacks id or label.');
      const options = (attributes.options ?? []).filter((option) => typeof option === 'string');
      return { id, label: attributes.label, type: type as FormQuestion['type'], options };
    });
  if (new Set(questions.map(({ label }) => label)).size < questions.length) {
    throw new UserError('Two questions of the issue form have the same label.');
  }
  return questions;
}

interface RawElement {
  readonly type?: string;
  readonly id?: string;
  readonly attributes?: { readonly label?: string; readonly options?: readonly unknown[] };
}

/**
 * Reads the body of an issue made by a form: `### Label`, a blank line, the answer. Only the form's own labels
 * end an answer; other headings, code and HTML are text of the answer that they stand in.
 * @param body as GitHub gives it; null for an empty one
 */
export function parseIssueBody(
  body: string | null,
  questions: readonly FormQuestion[],
): ParsedIssue {
  const byHeading = new Map(questions.map((question) => [`### ${question.label}`, question]));
  const found = new Map<FormQuestion, string[][]>();
  let current: string[] | undefined;
  for (const line of cleanText(body ?? '').split('\n')) {
    const question = byHeading.get(line.trimEnd());
    if (question) {
      current = [];
      found.set(question, [...(found.get(question) ?? []), current]);
    } else current?.push(line);
  }
  const answers = new Map<string, string>();
  const ambiguous: string[] = [];
  for (const [{ id, label }, places] of found) {
    const answer = places[0]!.join('\n').trim();
    if (places.length > 1) ambiguous.push(label);
    else if (!NO_ANSWER.has(answer)) answers.set(id, answer);
  }
  return { answers, ambiguous, isFromForm: found.size > 0 };
}

/** Whether the box of a question with a single one is ticked. */
export function isTicked(answer: string | undefined): boolean {
  return /^- \[x\] /i.test(answer ?? '');
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}
