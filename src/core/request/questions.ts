import { DATA_QUESTIONS, OUTPUT_QUESTIONS, SETTING_QUESTIONS } from './handling-questions.ts';
import { PEOPLE_QUESTIONS } from './people-questions.ts';
import { PROJECT_QUESTIONS } from './project-questions.ts';
import type { RequestFacts } from './request-facts.ts';
import type { QuestionRule, RequestQuestion, RequestSection, SafeId } from './request-question.ts';

/**
 * The questions of the UK government's Data Marketplace for a data share request, and what research services ask as
 * well, in the order of the Five Safes.
 */
export const QUESTION_RULES: readonly QuestionRule[] = [
  ...PROJECT_QUESTIONS,
  ...PEOPLE_QUESTIONS,
  ...SETTING_QUESTIONS,
  ...DATA_QUESTIONS,
  ...OUTPUT_QUESTIONS,
];

const SAFES: readonly { id: SafeId; title: string; about: string }[] = [
  {
    id: 'projects',
    title: 'Safe projects',
    about: 'Is this an appropriate and lawful use of the data?',
  },
  { id: 'people', title: 'Safe people', about: 'Can we trust the people to use it well?' },
  { id: 'settings', title: 'Safe settings', about: 'Is the data protected where it is kept?' },
  { id: 'data', title: 'Safe data', about: 'Is it only as much data as you need?' },
  {
    id: 'outputs',
    title: 'Safe outputs',
    about: 'Are the results safe, and what happens to the data afterwards?',
  },
];

/** The questions for one record, by the Five Safes. */
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
