import type { VocabularyName } from '../core/model/vocabulary.ts';
import { schemaAt } from '../core/schema/schema-at.ts';

/** Answers by flag; several where the question takes several. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The kinds of entry that `npm run new` can make. */
export type NewKind = 'dataset' | 'service';

/** One question, which is also one flag. */
export interface Question {
  readonly flag: string;
  /** Asked at the terminal, and shown by `--help`. */
  readonly text: string;
  /** Where the answer goes in the entry; undefined for parts of the file's path. */
  readonly path?: readonly (string | number)[];
  /** The vocabulary of its answer. */
  readonly vocabulary?: VocabularyName;
  /** By default, what the schema lists. */
  readonly choices?: readonly string[];
  /** Several answers, separated by commas at the terminal. */
  readonly several?: boolean;
  readonly kinds?: readonly NewKind[];
  /** Whether to ask it, given the answers so far. */
  readonly when?: (answers: Answers) => boolean;
  readonly optional?: boolean;
  /** The answer if none is given. */
  readonly fallback?: string;
}

const isOpen = ({ access }: Answers): boolean => access?.[0] === 'open';
const isNotOpen = (answers: Answers): boolean =>
  answers['access'] !== undefined && !isOpen(answers);
const isOnRequest = ({ access }: Answers): boolean =>
  access?.[0] === 'shared' || access?.[0] === 'restricted';
const isPersonal = (answers: Answers): boolean =>
  isNotOpen(answers) &&
  ['personal', 'special-category'].includes(answers['personal-data']?.[0] ?? '');
const has =
  (flag: string) =>
  (answers: Answers): boolean =>
    answers[flag] !== undefined;

const dataset = ['dataset'] as const;
const service = ['service'] as const;

const table: readonly Question[] = [
  { flag: 'kind', text: 'What is it', choices: ['dataset', 'service'] },
  { flag: 'publisher', text: 'Id of the publisher' },
  { flag: 'title', text: 'Title, with place and period in plain words', path: ['title'] },
  {
    flag: 'slug',
    text: 'Last part of its address; made from the title if left out',
    optional: true,
  },
  { flag: 'summary', text: 'One or two plain sentences for the result card', path: ['summary'] },
  {
    flag: 'status',
    text: 'Status of the data',
    kinds: service,
    path: ['status'],
    fallback: 'live',
  },
  {
    flag: 'theme',
    text: 'Themes, the main one first',
    path: ['themes'],
    vocabulary: 'themes',
    several: true,
  },
  {
    flag: 'keyword',
    text: 'Words that people might search for, in lower case',
    path: ['keywords'],
    several: true,
    optional: true,
  },
  { flag: 'access', text: 'Who may use it', path: ['access', 'level'] },
  {
    flag: 'reason',
    text: 'Why it is not open',
    path: ['access', 'reason'],
    vocabulary: 'access-reasons',
    when: isNotOpen,
  },
  {
    flag: 'explanation',
    text: 'Why it is not open, in your own words',
    path: ['access', 'explanation'],
    when: isNotOpen,
  },
  {
    flag: 'personal-data',
    text: 'Personal data in it',
    path: ['access', 'personalData'],
    when: isNotOpen,
  },
  {
    flag: 'lawful-basis',
    text: 'Lawful basis for the personal data',
    path: ['access', 'lawfulBasis'],
    when: isPersonal,
  },
  {
    flag: 'request-url',
    text: 'Page where a request for access starts',
    path: ['access', 'request', 'url'],
    when: isOnRequest,
    optional: true,
  },
  {
    flag: 'request-email',
    text: 'Role mailbox for requests, if there is no page',
    path: ['access', 'request', 'email'],
    when: (answers) => isOnRequest(answers) && !answers['request-url'],
  },
  {
    flag: 'decided-by',
    text: 'The role or body that decides on requests',
    path: ['access', 'request', 'decidedBy'],
    when: isOnRequest,
  },
  {
    flag: 'licence',
    text: 'Licence',
    path: ['licence'],
    vocabulary: 'licences',
    when: isOpen,
    fallback: 'not-stated',
  },
  {
    flag: 'frequency',
    text: 'How often it is updated',
    path: ['frequency'],
    vocabulary: 'frequencies',
    kinds: dataset,
  },
  {
    flag: 'modified',
    text: 'When the data last changed: "2026-11-03", "2026-11" or "2026"',
    path: ['modified'],
    kinds: dataset,
    optional: true,
  },
  {
    flag: 'place',
    text: 'Codes of the places it covers',
    path: ['coverage', 'places'],
    vocabulary: 'places',
    several: true,
    optional: true,
  },
  {
    flag: 'url',
    text: 'Address of the data',
    path: ['distributions', 0, 'url'],
    kinds: dataset,
    when: isOpen,
    optional: true,
  },
  {
    flag: 'format',
    text: 'Format of the data',
    path: ['distributions', 0, 'format'],
    kinds: dataset,
    vocabulary: 'formats',
    when: has('url'),
  },
  {
    flag: 'file-title',
    text: 'What that file or link holds',
    path: ['distributions', 0, 'title'],
    kinds: dataset,
    when: has('url'),
    fallback: 'Data',
  },
  {
    flag: 'protocol',
    text: 'How it is asked',
    path: ['protocol'],
    kinds: service,
    vocabulary: 'protocols',
  },
  {
    flag: 'endpoint',
    text: 'Root address of the service',
    path: ['endpoint'],
    kinds: service,
    when: isOpen,
    optional: true,
  },
  {
    flag: 'documentation',
    text: 'Page that explains it',
    path: ['documentation', 0, 'url'],
    kinds: service,
  },
  {
    flag: 'authentication',
    text: 'What a caller needs',
    path: ['authentication', 'method'],
    kinds: service,
  },
  {
    flag: 'why-no-probe',
    text: 'Why it cannot be checked by a harmless public request',
    path: ['noProbe'],
    kinds: service,
  },
  {
    flag: 'landing-page',
    text: "The publisher's own page about it",
    path: ['landingPage'],
    optional: true,
  },
];

/** Every question in the order of asking, with the choices of the schema. */
export const questions = table.map((question): Question => {
  const choices = question.choices ?? choicesInSchema(question);
  return choices ? { ...question, choices } : question;
});

/** Whether to ask a question, given the answers so far. */
export function isAsked(question: Question, answers: Answers): boolean {
  const kind = answers['kind']?.[0];
  if (question.kinds && !question.kinds.some((name) => name === kind)) return false;
  return question.when?.(answers) ?? true;
}

function choicesInSchema({ path, kinds = dataset }: Question): readonly string[] | undefined {
  const values = path && schemaAt(`${kinds[0]}.schema.json`, path)?.['enum'];
  // A new entry cannot be withdrawn: that needs a reason and earlier users.
  return (values as readonly string[] | undefined)?.filter((value) => value !== 'withdrawn');
}
