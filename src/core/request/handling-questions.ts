import { isAboutPeople, isPersonal, isProtective, isStatistical } from './request-facts.ts';
import type { QuestionRule } from './request-question.ts';
import { DELIVERIES, HOW_OFTEN, TRAVEL } from './request-choices.ts';

/** Safe settings: where the data will be. */
export const SETTING_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'delivery',
    safe: 'settings',
    text: 'How would you like to get it?',
    control: 'several',
    choices: DELIVERIES,
    asks: ({ isService }) => !isService,
  },
  {
    id: 'calls',
    safe: 'settings',
    text: 'How will you call the service, and how often?',
    hint: 'From which systems, how many calls on a busy day, and who will see the answers.',
    control: 'text',
    asks: ({ isService }) => isService,
  },
  {
    id: 'security',
    safe: 'settings',
    text: 'Where will you keep it, and what protects it there?',
    hint: 'Name systems, who has access, encryption, logs, and certificates such as Cyber Essentials, ISO 27001 or the NHS toolkit. Say what you do if something goes wrong.',
    control: 'text',
  },
  {
    id: 'travel',
    safe: 'settings',
    text: 'Will any of it leave the United Kingdom?',
    hint: 'Access from abroad counts, and so does a host abroad.',
    control: 'one',
    choices: TRAVEL,
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
  {
    id: 'travel-where',
    safe: 'settings',
    text: 'If so, where to, and what makes that lawful?',
    hint: (facts) =>
      isPersonal(facts)
        ? 'Name the countries and the rule: adequacy regulations, a transfer agreement or an exception (UK GDPR, chapter V).'
        : 'Name the countries and what protects the data there.',
    control: 'text',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
];

/** Safe data: no more than is needed. */
export const DATA_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'columns',
    safe: 'data',
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
    safe: 'data',
    text: ({ columns }) =>
      columns.length > 0
        ? 'For which places and dates do you need it, and why those columns?'
        : 'Which part of it do you need: which fields, places and dates?',
    control: 'text',
  },
  {
    id: 'subjects',
    safe: 'data',
    text: 'Who is the data about?',
    hint: 'For example all tenants of a borough, children of school age or patients of a hospital. Say about how many.',
    control: 'text',
    asks: isAboutPeople,
  },
  {
    id: 'less',
    safe: 'data',
    text: 'Would less data do?',
    hint: 'For example counts, a sample, wider areas, age bands or codes instead of names. If not, say why.',
    control: 'text',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts) || isProtective(facts),
  },
  {
    id: 'linking',
    safe: 'data',
    text: 'Will you link it to other data?',
    hint: 'Say which data and which fields link them, or that you will not.',
    control: 'text',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
  {
    id: 'format',
    safe: 'data',
    text: 'Which format suits you?',
    hint: ({ formats }) =>
      formats.length > 0 ? `The record names: ${formats.join(', ')}.` : undefined,
    control: 'line',
    asks: ({ isService }) => !isService,
  },
  {
    id: 'how-often',
    safe: 'data',
    text: 'How often do you need it?',
    control: 'one',
    choices: HOW_OFTEN,
    asks: ({ isService }) => !isService,
  },
];

/** Safe outputs: what is published, and what is kept. */
export const OUTPUT_QUESTIONS: readonly QuestionRule[] = [
  {
    id: 'outputs',
    safe: 'outputs',
    text: 'What will you publish or pass on, and who to?',
    control: 'text',
  },
  {
    id: 'disclosure',
    safe: 'outputs',
    text: 'How will you make sure that nobody can be recognised in what you publish?',
    hint: 'Small numbers, rare combinations, maps: say which rules you follow and who checks.',
    control: 'text',
    asks: (facts) => isAboutPeople(facts) || isStatistical(facts),
  },
  {
    id: 'retention',
    safe: 'outputs',
    text: 'How long will you keep the data, and why?',
    control: 'text',
  },
  {
    id: 'disposal',
    safe: 'outputs',
    text: 'How will you destroy or return it, and how will you prove it?',
    control: 'text',
  },
];
