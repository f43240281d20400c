import { isPersonal, type RequestFacts } from './request-facts.ts';
import { PERSONAL_DATA } from '../words/site-words.ts';
import type { RequestQuestion, RequestSection } from './request-question.ts';

/** Id of a question → the written text (one) or the chosen values. */
export type RequestAnswers = Readonly<Record<string, readonly string[]>>;

/** A request, before it is written as Word, Markdown or print. */
export interface RequestDocument {
  readonly title: string;
  /** Facts from the record: name and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly {
    readonly title: string;
    readonly about: string;
    readonly items: readonly RequestItem[];
  }[];
  /** Questions without an answer, in order. */
  readonly unanswered: readonly RequestQuestion[];
}

/** A question with the paragraphs of its answer; empty if not answered. */
export interface RequestItem {
  readonly question: string;
  readonly answer: readonly string[];
}

/** Stands in for a missing answer. */
export const NOT_ANSWERED = 'Not answered.';

/** Puts the record's facts, the questions and the answers into one document. */
export function describeRequest(
  facts: RequestFacts,
  sections: readonly RequestSection[],
  answers: RequestAnswers,
): RequestDocument {
  const unanswered: RequestQuestion[] = [];
  const described = sections.map(({ title, about, questions }) => ({
    title,
    about,
    items: questions.map((question) => {
      const answer = answerTo(question, answers[question.id] ?? []);
      if (answer.length === 0) unanswered.push(question);
      return { question: question.text, answer };
    }),
  }));
  return {
    title: `Request for access: ${facts.title}`,
    facts: listFacts(facts),
    sections: described,
    unanswered,
  };
}

/** What the register says about the data, for the custodian and the applicant. */
export function listFacts(facts: RequestFacts): (readonly [string, string])[] {
  const rows: (readonly [string, string | undefined])[] = [
    [facts.isService ? 'Service' : 'Data', facts.title],
    ['Record', facts.url],
    ['Publisher', facts.publisher],
    ['Who decides', facts.custodian],
    ['Access', facts.level],
    ['Why it is not open', facts.reasonLabel],
    ['Explanation', facts.explanation],
    ['What it says about people', facts.personalData && PERSONAL_DATA[facts.personalData]],
    ['Lawful basis of the custodian', isPersonal(facts) ? facts.lawfulBasis : undefined],
    ['Marking', facts.classification],
    ['Legal gateways', facts.gateways.join('; ')],
    ['Terms', facts.agreements.map(({ title, url }) => `${title} (${url})`).join('; ')],
    ['How long a decision takes', facts.decisionTime],
    ['Cost', facts.cost],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function answerTo({ choices }: RequestQuestion, given: readonly string[]): string[] {
  const labels = new Map(choices.map(({ value, label }) => [value, label]));
  const texts =
    choices.length > 0
      ? given.flatMap((value) => labels.get(value) ?? [])
      : given.flatMap((text) => text.split(/\r\n|[\n\r]/));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
