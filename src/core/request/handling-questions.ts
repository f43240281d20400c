import { isAboutPeople, isPersonal, isProtective, isStatistical } from './request-facts.ts';
import type { QuestionRule } from './request-question.ts';
import { DELIVERIES, HOW_OFTEN, TRAVEL } from './request-choices.ts';

/** Safe settings: where the data will be. */
export const SETTING_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'delivery',
    text: 'How would you like to get it?',
    control: 'several',
    choices: DELIVERIES,
    asks: ({ isService }) => !isService,
  },
  {
    id: 'calls',
    text: 'How will you call the service, and how often?',
    hint: 'From which systems, how many calls on a busy day, and who will see the answers.',
    asks: ({ isService }) => isService,
  },
  {
    id: 'security',
    text: 'Where will you keep it, and what protects it there?',
    hint: 'Name systems, who has access, encryption, logs, and certificates such as Cyber Essentials, ISO 27001 or the NHS toolkit. Say what you do if something goes wrong.',
  },
  {
    id: 'travel',
    text: 'Will any of it leave the United Kingdom?',
    hint: 'Access from abroad counts, and so does a host abroad.',
    control: 'one',
    choices: TRAVEL,
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
  {
    id: 'travel-where',
    text: 'If so, where to, and what makes that lawful?',
    hint: (facts) =>
      isPersonal(facts)
        ? 'Name the countries and the rule: adequacy regulations, a transfer agreement or an exception (UK GDPR, chapter V).'
        : 'Name the countries and what protects the data there.',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
];

/** Safe data: no more than is needed. */
export const DATA_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'columns',
    text: 'Which columns do you need?',
    hint: 'You must justify each one.',
    control: 'several',
    choices: ({ columns }) =>
      columns.map(({ name, title }) => ({
        value: name,
        label: title === undefined ? name : `${title} (${name})`,
      })),
    asks: ({ columns }) => columns.length > 0,
  },
  {
    id: 'needed',
    text: ({ columns }) =>
      columns.length > 0
        ? 'For which places and dates do you need it, and why those columns?'
        : 'Which part of it do you need: which fields, places and dates?',
  },
  {
    id: 'subjects',
    text: 'Who is the data about?',
    hint: 'For example all tenants of a borough, children of school age or patients of a hospital. Say about how many.',
    asks: isAboutPeople,
  },
  {
    id: 'less',
    text: 'Would less data do?',
    hint: 'For example counts, a sample, wider areas, age bands or codes instead of names. If not, say why.',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
  {
    id: 'linking',
    text: 'Will you link it to other data?',
    hint: 'Say which data and which fields link them, or that you will not.',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
  {
    id: 'format',
    text: 'Which format suits you?',
    hint: ({ formats }) =>
      formats.length > 0 ? `The record names: ${formats.join(', ')}.` : undefined,
    control: 'line',
    asks: ({ isService }) => !isService,
  },
  {
    id: 'how-often',
    text: 'How often do you need it?',
    control: 'one',
    choices: HOW_OFTEN,
    asks: ({ isService }) => !isService,
  },
];

/** Safe outputs: what is published, and what is kept. */
export const OUTPUT_QUESTIONS: readonly QuestionRule[] = [
  { id: 'outputs', text: 'What will you publish or pass on, and who to?' },
  {
    id: 'disclosure',
    text: 'How will you make sure that nobody can be recognised in what you publish?',
    hint: 'Small numbers, rare combinations, maps: say which rules you follow and who checks.',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
  { id: 'retention', text: 'How long will you keep the data, and why?' },
  { id: 'disposal', text: 'How will you destroy or return it, and how will you prove it?' },
];
