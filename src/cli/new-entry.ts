import { fileOf, identifyFile, type EntryIdentity, type Register } from '../core/model/entry.ts';
import { slugify } from '../core/model/slugify.ts';
import { describeProblem } from '../core/report/describe-problem.ts';
import { makeProblem } from '../core/report/make-problem.ts';
import { validateSchema } from '../core/validate/validate-schema.ts';
import { UserError } from '../core/model/user-error.ts';
import { isAsked, questions, type Answers, type NewKind, type Question } from './new-questions.ts';

/** An entry that is not yet written. */
export interface NewEntry {
  readonly identity: EntryIdentity;
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly value: object;
}

/**
 * Makes an entry from complete answers.
 * @throws if publisher and slug do not make a path of the catalogue
 */
export function makeNewEntry(answers: Answers): NewEntry {
  const [publisher = '', title = ''] = [answers['publisher']?.[0], answers['title']?.[0]];
  const slug = answers['slug']?.[0] ?? slugify(title);
  const file = fileOf(answers['kind']?.[0] as NewKind, `${publisher}/${slug}`);
  const identity = identifyFile(file);
  const isPath = [publisher, slug].every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (!identity || !isPath) {
    throw new UserError(
      `"${publisher}/${slug}" cannot be an address: --publisher and --slug take lower-case words joined by single hyphens.`,
    );
  }
  return { identity, file, value: valueOf(answers) };
}

/**
 * Says what is wrong with one answer by itself.
 * @returns undefined if nothing is
 */
export function problemWithAnswer(
  question: Question,
  answer: readonly string[],
  answers: Answers,
  register: Register,
): string | undefined {
  const known = choicesOf(question, register);
  const unknown = known && answer.find((item) => !known.has(item));
  if (unknown !== undefined) return `"${unknown}" is not one of those.`;
  if (question.flag === 'slug' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer[0]!))
    return 'Use lower-case words joined by single hyphens.';
  const { path } = question;
  if (!path) return undefined;
  const kind = answers['kind']?.[0] ?? '';
  const value = valueOf({ ...answers, [question.flag]: answer });
  const finding = validateSchema(`${kind}.schema.json`, value).find(
    ({ code, path: at }) =>
      code !== 'schema/required' && path.every((part, index) => at[index] === part),
  );
  if (!finding) return undefined;
  const { what, fix } = describeProblem(makeProblem({ ...finding, path: '', file: '' }));
  return `${what} ${fix}`;
}

/** The values that a question takes, with their labels; undefined where any text will do. */
export function choicesOf(
  { flag, choices, vocabulary }: Question,
  register: Register,
): ReadonlyMap<string, string> | undefined {
  if (choices) return new Map(choices.map((choice) => [choice, '']));
  if (flag === 'publisher')
    return new Map([...register.publisher].map(([id, { fields }]) => [id, fields.name]));
  const terms = vocabulary && register.vocabulary.get(vocabulary)?.fields.terms;
  return terms && new Map(terms.map(({ id, label }) => [id, label]));
}

function valueOf(answers: Answers): object {
  const value: Record<string, unknown> = {};
  if (answers['kind']?.[0] === 'dataset') value['status'] = 'current';
  for (const question of questions) {
    const answer = answers[question.flag];
    if (!answer || !question.path || !isAsked(question, answers)) continue;
    put(value, question.path, question.several ? answer : answer[0]);
  }
  const documentation = value['documentation'] as Record<string, unknown>[] | undefined;
  if (documentation?.[0]) documentation[0]['title'] = 'Documentation';
  return value;
}

function put(root: object, path: readonly (string | number)[], value: unknown): void {
  let parent = root as Record<string | number, unknown>;
  for (const [index, part] of path.slice(0, -1).entries()) {
    parent = (parent[part] ??= typeof path[index + 1] === 'number' ? [] : {}) as typeof parent;
  }
  parent[path.at(-1)!] = value;
}
