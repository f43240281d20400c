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
    text: 'What do you want to find out or do?',
    hint: 'Write for somebody outside your field.',
  },
  {
    id: 'need',
    text: 'Why do you need this data for it, and what happens if you do not get it?',
    hint: 'Also say which open data you looked at, and why it is not enough.',
  },
  {
    id: 'benefit',
    text: 'Who will benefit, and how?',
    hint: 'Describe the benefit to the public: better services, policy, research, knowledge or savings. Say how you will measure it.',
  },
  {
    id: 'dates',
    text: 'When do you need the data, and when does the work end?',
    control: 'line',
  },
  {
    id: 'rights',
    text: 'What would you like to be allowed to do with it?',
    hint: 'For example use it inside your organisation, publish results, share it with contractors, build a product, sell it. The owner can only agree to what you name.',
    asks: isSomebodysOwn,
  },
  {
    id: 'interests',
    text: 'How will you make sure that you do not harm a firm or the owner?',
    hint: 'Say who must not see the data, such as competitors, and how you keep it from them.',
    asks: isSomebodysOwn,
  },
  {
    id: 'harm',
    text: 'What harm could the data do if it leaked, and how will you prevent it?',
    asks: isProtective,
  },
  {
    id: 'power',
    text: 'What legal power lets your organisation ask for this data and use it?',
    hint: 'Public bodies: name the act and the section. Others: say what right you rely on.',
    asks: needsLegalPower,
  },
  {
    id: 'gateway',
    text: 'What legal gateway lets the custodian share it with you?',
    hint: ({ gateways }) =>
      gateways.length > 0
        ? 'This comes from the record. Remove what does not apply to you, or add another.'
        : 'The record does not name one. If you do not know, say so and ask the custodian.',
    answer: ({ gateways }) => (gateways.length > 0 ? gateways.join('\n') : undefined),
    asks: needsLegalPower,
  },
  {
    id: 'lawful-basis',
    text: 'What is your lawful basis for using personal data?',
    hint: ({ lawfulBasis }) =>
      `UK GDPR, article 6.${lawfulBasis === undefined ? '' : ' The custodian’s own basis is above; yours may differ.'}`,
    control: 'several',
    choices: LAWFUL_BASES,
    asks: isPersonal,
  },
  {
    id: 'special-condition',
    text: 'Which condition lets you use special category data?',
    hint: 'For example data on health, ethnicity, religion, politics, sexuality or genes: UK GDPR, article 9.',
    control: 'several',
    choices: SPECIAL_CONDITIONS,
    asks: isSpecialCategory,
  },
  {
    id: 'schedule-1',
    text: 'Which condition in Schedule 1 of the Data Protection Act 2018 do you meet?',
    hint: 'Needed for article 9(2)(b), (g), (h), (i) and (j). Leave it empty if another condition applies.',
    control: 'line',
    asks: isSpecialCategory,
  },
  {
    id: 'assessment',
    text: 'Have you done a data protection impact assessment?',
    control: 'one',
    choices: ASSESSMENTS,
    asks: isPersonal,
  },
  {
    id: 'ethics',
    text: 'Who has reviewed the ethics of the project, and what did they say?',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
];
