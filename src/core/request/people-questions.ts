import { isAboutPeople, isPersonal, isStatistical } from './request-facts.ts';
import type { QuestionRule } from './request-question.ts';
import { CONTROLLER_ROLES, REVIEWERS } from './request-choices.ts';

/** Safe people: who asks, who will see the data. */
export const PEOPLE_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'organisation',
    text: 'Which organisation is asking?',
    hint: 'Its name, what it does, and its registration number if it has one.',
  },
  {
    id: 'audience',
    text: 'Which of these groups do you belong to?',
    control: 'several',
    choices: ({ audiences }) =>
      audiences.map(({ label, condition }) => ({ value: label, label: `${label} (${condition})` })),
    asks: ({ audiences }) => audiences.length > 0,
  },
  {
    id: 'contact',
    text: 'Who can the custodian write to?',
    hint: 'A role and a shared mailbox, if you have one.',
    control: 'line',
  },
  {
    id: 'users',
    text: 'Who will use the data, and what qualifies them?',
    hint: 'Give roles, how many people, their training or accreditation, and how you check them.',
  },
  {
    id: 'others',
    text: 'Will anybody outside your organisation have access?',
    hint: 'For example partners, contractors and hosting companies. Say who and why, or that nobody will.',
  },
  {
    id: 'role',
    text: 'What will your organisation be under UK GDPR?',
    control: 'one',
    choices: CONTROLLER_ROLES,
    asks: isPersonal,
  },
  {
    id: 'terms',
    text: 'Which of these terms have you signed, or do you accept?',
    control: 'several',
    choices: ({ agreements }) => agreements.map(({ title }) => ({ value: title, label: title })),
    asks: ({ agreements }) => agreements.length > 0,
  },
  {
    id: 'reviewers',
    text: 'Who has checked these answers?',
    hint: 'A checked request gets a decision sooner.',
    control: 'several',
    choices: REVIEWERS,
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
];
