import {
  isAboutPeople,
  isPersonal,
  isProtective,
  isSomebodysOwn,
  isSpecialCategory,
  isStatistical,
  needsLegalPower,
} from './request-facts.ts';
import type { QuestionRule } from './request-question.ts';
import { ASSESSMENTS, LAWFUL_BASES, SPECIAL_CONDITIONS } from './request-choices.ts';

/** Safe projects: the purpose, and what allows it. */
export const PROJECT_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'aims',
    safe: 'projects',
    text: 'What do you want to find out or do?',
    hint: 'Write for somebody outside your field.',
    control: 'text',
  },
  {
    id: 'need',
    safe: 'projects',
    text: 'Why do you need this data for it, and what happens if you do not get it?',
    hint: 'Also say which open data you looked at, and why it is not enough.',
    control: 'text',
  },
  {
    id: 'benefit',
    safe: 'projects',
    text: 'Who will benefit, and how?',
    hint: 'Describe the benefit to the public: better services, policy, research, knowledge or savings. Say how you will measure it.',
    control: 'text',
  },
  {
    id: 'dates',
    safe: 'projects',
    text: 'When do you need the data, and when does the work end?',
    control: 'line',
  },
  {
    id: 'rights',
    safe: 'projects',
    text: 'What would you like to be allowed to do with it?',
    hint: 'For example use it inside your organisation, publish results, share it with contractors, build a product, sell it. The owner can only agree to what you name.',
    control: 'text',
    asks: isSomebodysOwn,
  },
  {
    id: 'interests',
    safe: 'projects',
    text: 'How will you make sure that you do not harm a firm or the owner?',
    hint: 'Say who must not see the data, such as competitors, and how you keep it from them.',
    control: 'text',
    asks: isSomebodysOwn,
  },
  {
    id: 'harm',
    safe: 'projects',
    text: 'What harm could the data do if it leaked, and how will you prevent it?',
    control: 'text',
    asks: isProtective,
  },
  {
    id: 'power',
    safe: 'projects',
    text: 'What legal power lets your organisation ask for this data and use it?',
    hint: 'Public bodies: name the act and the section. Others: say what right you rely on.',
    control: 'text',
    asks: needsLegalPower,
  },
  {
    id: 'gateway',
    safe: 'projects',
    text: 'What legal gateway lets the custodian share it with you?',
    hint: ({ gateways }) =>
      gateways.length > 0
        ? 'This comes from the record. Remove what does not apply to you, or add another.'
        : 'The record does not name one. If you do not know, say so and ask the custodian.',
    control: 'text',
    answer: ({ gateways }) => (gateways.length > 0 ? gateways.join('\n') : undefined),
    asks: needsLegalPower,
  },
  {
    id: 'lawful-basis',
    safe: 'projects',
    text: 'What is your lawful basis for using personal data?',
    hint: ({ lawfulBasis }) =>
      `UK GDPR, article 6.${lawfulBasis === undefined ? '' : ' The custodian’s own basis is above; yours may differ.'}`,
    control: 'several',
    choices: LAWFUL_BASES,
    asks: isPersonal,
  },
  {
    id: 'special-condition',
    safe: 'projects',
    text: 'Which condition lets you use special category data?',
    hint: 'For example data on health, ethnicity, religion, politics, sexuality or genes: UK GDPR, article 9.',
    control: 'several',
    choices: SPECIAL_CONDITIONS,
    asks: isSpecialCategory,
  },
  {
    id: 'schedule-1',
    safe: 'projects',
    text: 'Which condition in Schedule 1 of the Data Protection Act 2018 do you meet?',
    hint: 'Needed for article 9(2)(b), (g), (h), (i) and (j). Leave it empty if another condition applies.',
    control: 'line',
    asks: isSpecialCategory,
  },
  {
    id: 'assessment',
    safe: 'projects',
    text: 'Have you done a data protection impact assessment?',
    control: 'one',
    choices: ASSESSMENTS,
    asks: isPersonal,
  },
  {
    id: 'ethics',
    safe: 'projects',
    text: 'Who has reviewed the ethics of the project, and what did they say?',
    control: 'text',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
];
