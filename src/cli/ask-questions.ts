import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Register } from '../core/model/entry.ts';
import { escapeControl } from '../core/report/escape.ts';
import { choicesOf, problemWithAnswer } from './new-entry.ts';
import { isAsked, questions, type Answers, type Question } from './new-questions.ts';

/** More choices than this are shown on demand only. */
const MOST_SHOWN = 8;

/**
 * Asks for every missing answer, and asks again until it is valid.
 * @returns all answers; undefined if the input ended first
 */
export async function askQuestions(
  given: Answers,
  register: Register,
): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Read line by line rather than with `question`, which loses lines that arrive before they are asked for.
  const lines = terminal[Symbol.asyncIterator]();
  const say = (text: string): void => void process.stderr.write(text);
  let answers = given;
  try {
    for (const question of questions) {
      if (answers[question.flag] || !isAsked(question, answers)) continue;
      say(prompt(question, register));
      for (;;) {
        const { value: line, done } = await lines.next();
        if (done) return undefined;
        const answer = readAnswer(question, line);
        if (answer === 'list') say(list(question, register));
        else if (answer === 'missing') say('  This one is needed.\n> ');
        else if (answer === 'skipped') break;
        else {
          const problem = problemWithAnswer(question, answer, answers, register);
          if (problem === undefined) {
            answers = { ...answers, [question.flag]: answer };
            break;
          }
          say(`  ${escapeControl(problem)}\n> `);
        }
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}

type Answer = readonly string[] | 'list' | 'missing' | 'skipped';

function readAnswer({ several, optional, fallback }: Question, line: string): Answer {
  const text = line.trim();
  if (text === '?') return 'list';
  if (text === '' && fallback) return [fallback];
  if (text === '') return optional ? 'skipped' : 'missing';
  return several
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [text];
}

function prompt(question: Question, register: Register): string {
  const { text, several, optional, fallback } = question;
  const choices = [...(choicesOf(question, register)?.keys() ?? [])];
  const hints = [
    choices.length > MOST_SHOWN ? '? lists them' : choices.join(', '),
    several ? 'several with commas' : '',
    fallback ? `Enter for ${fallback}` : '',
    optional ? 'Enter to skip' : '',
  ].filter((hint) => hint !== '');
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : '';
  return `${styleText('bold', text, { stream: process.stderr })}${hint}\n> `;
}

function list(question: Question, register: Register): string {
  const choices = [...(choicesOf(question, register) ?? [])];
  if (choices.length === 0) return '  Any text will do.\n> ';
  return choices.map(([id, label]) => `  ${id.padEnd(28)} ${label}\n`).join('') + '> ';
}
