import { DATA_QUESTIONS, OUTPUT_QUESTIONS, SETTING_QUESTIONS } from './handling-questions.ts';
import { PEOPLE_QUESTIONS } from './people-questions.ts';
import { PROJECT_QUESTIONS } from './project-questions.ts';
import type { RequestFacts } from './request-facts.ts';
import type { QuestionRule, RequestQuestion, RequestSection } from './request-question.ts';

interface Safe extends Pick<RequestSection, 'id' | 'title' | 'about'> {
  readonly rules: readonly QuestionRule[];
}

/**
 * The questions of the UK government's Data Marketplace for a data share request, and what research services ask as
 * well, in the order of the Five Safes.
 */
const SAFES: readonly Safe[] = [
  {
    id: 'projects',
    title: 'Safe projects',
    about: 'Is this an appropriate and lawful use of the data?',
    rules: PROJECT_QUESTIONS,
  },
  {
    id: 'people',
    title: 'Safe people',
    about: 'Can we trust the people to use it well?',
    rules: PEOPLE_QUESTIONS,
  },
  {
    id: 'settings',
    title: 'Safe settings',
    about: 'Is the data protected where it is kept?',
    rules: SETTING_QUESTIONS,
  },
  {
    id: 'data',
    title: 'Safe data',
    about: 'Is it only as much data as you need?',
    rules: DATA_QUESTIONS,
  },
  {
    id: 'outputs',
    title: 'Safe outputs',
    about: 'Are the results safe, and what happens to the data afterwards?',
    rules: OUTPUT_QUESTIONS,
  },
];

/** Every question that a request may ask. */
export const QUESTION_RULES: readonly QuestionRule[] = SAFES.flatMap(({ rules }) => rules);

/** The questions for one record, by the Five Safes. */
export function listQuestions(facts: RequestFacts): RequestSection[] {
  return SAFES.map(({ rules, ...safe }) => ({
    ...safe,
    questions: rules
      .filter(({ asks }) => asks?.(facts) ?? true)
      .map((rule) => askAbout(rule, facts)),
  }));
}

function askAbout(rule: QuestionRule, facts: RequestFacts): RequestQuestion {
  const { id, control = 'text', text, hint, choices = [], answer } = rule;
  return {
    ...{ id, control },
    text: typeof text === 'function' ? text(facts) : text,
    choices: typeof choices === 'function' ? choices(facts) : choices,
    choicesOfRecord: typeof choices === 'function',
    hint: typeof hint === 'function' ? hint(facts) : hint,
    answer: answer?.(facts),
  };
}
