import { DATA_QUESTIONS, OUTPUT_QUESTIONS, SETTING_QUESTIONS } from './handling-questions.ts';
import { PEOPLE_QUESTIONS } from './people-questions.ts';
import { PROJECT_QUESTIONS } from './project-questions.ts';
import type { RequestFacts } from './request-facts.ts';
import type { QuestionRule, RequestQuestion, RequestSection, SafeId } from './request-question.ts';

/**
 * What the UK government asks of those who request data from another organisation (the questions of the Data
 * Marketplace's data share request), with what research services ask besides, in the order of the Five Safes.
 */
export const QUESTION_RULES: readonly QuestionRule[] = [
  ...PROJECT_QUESTIONS,
  ...PEOPLE_QUESTIONS,
  ...SETTING_QUESTIONS,
  ...DATA_QUESTIONS,
  ...OUTPUT_QUESTIONS,
];

const SAFES: readonly { id: SafeId; title: string; about: string }[] = [
  { id: 'projects', title: 'Safe projects', about: 'Is this a right and lawful use of the data?' },
  { id: 'people', title: 'Safe people', about: 'Can the people be trusted to use it well?' },
  { id: 'settings', title: 'Safe settings', about: 'Is it protected where it will be?' },
  { id: 'data', title: 'Safe data', about: 'Is it no more than is needed?' },
  { id: 'outputs', title: 'Safe outputs', about: 'Is what comes out safe, and what is left?' },
];

/** The questions that are asked about one record, by the Five Safes. */
export function listQuestions(facts: RequestFacts): RequestSection[] {
  return SAFES.map((safe) => ({
    ...safe,
    questions: QUESTION_RULES.filter((rule) => rule.safe === safe.id && asks(rule, facts)).map(
      (rule) => askAbout(rule, facts),
    ),
  }));
}

function asks(rule: QuestionRule, facts: RequestFacts): boolean {
  return rule.asks?.(facts) ?? true;
}

function askAbout(rule: QuestionRule, facts: RequestFacts): RequestQuestion {
  const { id, control, text, hint, choices = [] } = rule;
  const said = typeof hint === 'function' ? hint(facts) : hint;
  const answer = rule.answer?.(facts);
  return {
    id,
    control,
    text: typeof text === 'function' ? text(facts) : text,
    choices: typeof choices === 'function' ? choices(facts) : choices,
    choicesOfRecord: typeof choices === 'function',
    ...(said !== undefined && { hint: said }),
    ...(answer !== undefined && { answer }),
  };
}
