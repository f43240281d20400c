import { setAt, type Plain } from '../../core/contribute/form/form-value.ts';
import { identifyFile, type EntryIdentity, type Register } from '../../core/model/entry.ts';
import type { Problem } from '../../core/report/problem.ts';
import { slugify } from '../../core/model/slugify.ts';
import { findPublisher } from './find-publisher.ts';
import { isTicked, type FormAnswers } from './parse-issue-form.ts';
import { oneLine, splitContent } from './split-content.ts';

/** Something that keeps a suggestion from becoming an entry. Plain text, in which back-ticks mark names. */
export interface Obstacle {
  /** Id of the question; none where it is about the whole. */
  readonly question?: string;
  readonly text: string;
}

/** A suggestion as an entry, as far as the answers go. */
export interface Suggestion {
  /** Undefined where publisher or title give no path. */
  readonly entry: SuggestedEntry | undefined;
  readonly obstacles: readonly Obstacle[];
}

export interface SuggestedEntry {
  readonly identity: EntryIdentity;
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly value: object;
}

/** A choice that gives no value. */
const KNOWS_NOT = 'I do not know';

/** How an answer is read: as a line, as the word with which a choice begins, or as the term of a vocabulary. */
type Reading = 'line' | 'word' | { readonly term: string };

/** Field → the question whose answer is its value, and how that is read. */
const FIELDS: Readonly<Record<string, readonly [question: string, reading: Reading]>> = {
  '/title': ['title', 'line'],
  '/themes/0': ['theme', { term: 'themes' }],
  '/access/level': ['access', 'word'],
  '/access/reason': ['reason', { term: 'access-reasons' }],
  '/access/explanation': ['explanation', 'line'],
  '/access/personalData': ['personal-data', 'word'],
  '/access/lawfulBasis': ['lawful-basis', 'line'],
  '/access/request/decidedBy': ['decided-by', 'line'],
  '/licence': ['licence', { term: 'licences' }],
  '/frequency': ['frequency', { term: 'frequencies' }],
  '/landingPage': ['address', 'line'],
};

/**
 * Makes an entry of what was answered, and of nothing else. What the schema and the rules say about it is for the
 * check.
 * @param answers as `parseIssueBody` gives them
 * @param register of the main branch
 */
export function makeSuggestion(answers: FormAnswers, register: Register): Suggestion {
  const obstacles: Obstacle[] = [];
  const line = (id: string): string | undefined => oneLine(answers.get(id) ?? '') || undefined;
  const term = (vocabulary: string) => (id: string) => {
    const label = line(id);
    const terms = register.vocabulary.get(vocabulary)?.fields.terms ?? [];
    const found = terms.find((candidate) => candidate.label === label)?.id;
    if (label !== undefined && found === undefined) obstacles.push(noChoice(id));
    return found;
  };
  const word = (id: string): string | undefined => {
    const option = line(id);
    return option === KNOWS_NOT ? undefined : option?.split(':', 1)[0];
  };

  const name = line('publisher');
  const publisher = name === undefined ? undefined : findPublisher(name, register.publisher);
  if (publisher === undefined) obstacles.push(noPublisher(name));
  const slug = slugify(line('title') ?? '');
  if (slug === '')
    obstacles.push({
      question: 'title',
      text: 'The title needs Latin letters, because the address is made from it.',
    });
  if (!isTicked(answers.get('public'))) {
    obstacles.push({
      question: 'public',
      text: 'The box is not ticked: somebody has to confirm it.',
    });
  }
  const locale = register.catalogue.get('catalogue')?.fields.language ?? 'en';
  const { summary, description } = splitContent(answers.get('content') ?? '', locale);
  if (summary === undefined && answers.has('content')) {
    obstacles.push({
      question: 'content',
      text: 'The first sentence has more than 250 characters, so it cannot be the summary. Begin with a shorter one.',
    });
  }
  const value: Plain = { status: 'current', access: {}, summary, description };
  for (const [pointer, [question, reading]] of Object.entries(FIELDS)) {
    const read = reading === 'line' ? line : reading === 'word' ? word : term(reading.term);
    const answer = read(question);
    if (answer !== undefined) setAt(value, pointer, answer);
  }
  const request = line('request');
  if (request) setAt(value, `/access/request/${isMailbox(request) ? 'email' : 'url'}`, request);
  // An entry must not be silent about it.
  value['licence'] ??= 'not-stated';
  const file = `datasets/${publisher}/${slug}.yaml`;
  const identity = publisher === undefined || slug === '' ? undefined : identifyFile(file);
  return { entry: identity && { identity, file, value }, obstacles };
}

/** Field → the question of either form that gives it; the longest that fits counts. */
const QUESTION_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([pointer, [question]]) => [pointer, question])),
  '/summary': 'content',
  '/description': 'content',
  '/themes': 'theme',
  '/access': 'access',
  '/access/request': 'request',
  '/need': 'need',
  '/purpose': 'purpose',
  '/holder': 'holder',
  '/tried': 'tried',
};

/**
 * Finds the question whose answer a problem is about.
 * @returns undefined where it is about no single answer
 */
export function questionOf({ path, args }: Problem): string | undefined {
  // A missing field is reported at its parent.
  const name = typeof args['name'] === 'string' ? `/${args['name']}` : '';
  for (let at = path + name; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(QUESTION_OF, at)) return QUESTION_OF[at];
  }
  return undefined;
}

function noPublisher(name: string | undefined): Obstacle {
  return {
    question: 'publisher',
    text:
      name === undefined
        ? 'The publisher is missing.'
        : 'The register has no publisher of this name, or more than one. Write its id from `catalogue/publishers/`; if it is new, add its file there first.',
  };
}

function noChoice(question: string): Obstacle {
  return { question, text: 'This is not one of the choices of the form.' };
}

function isMailbox(text: string): boolean {
  return /^[^\s/@]+@[^\s/@]+$/.test(text);
}
