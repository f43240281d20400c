import { UserError } from '../core/model/user-error.ts';
import type { Given } from './define-command.ts';
import { questions, type Answers } from './new-questions.ts';
import { catalogueFolder } from './read-folder.ts';

/** What `npm run new` was asked to do. */
export interface NewOptions {
  readonly dryRun: boolean;
  /** Whether to ask for what no flag gave. */
  readonly ask: boolean;
  /** Absolute. */
  readonly catalogue: string;
  readonly answers: Answers;
}

const flags = questions
  .map(({ flag, text, kinds, choices, several, optional, fallback }) => {
    const notes = [
      choices?.join(', '),
      several && 'may be repeated',
      kinds && `${kinds.join(', ')} only`,
      fallback ? `default ${fallback}` : optional && 'optional',
    ].filter(Boolean);
    return `  --${flag.padEnd(16)}${text}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  })
  .join('\n');

/** What `npm run new` understands: a flag for each question, and a few more. */
export const newUsage = {
  help: `npm run new [-- options]

Makes a valid entry. At a terminal it asks for what you did not give as an option; elsewhere, give every option.
Never overwrites a file.

${flags}

  --ask             ask even if this is not a terminal
  --dry-run         show the entry and write nothing
  --catalogue DIR   write into another catalogue folder (or CATALOGUE_DIR)
  --help            this text

  npm run new -- --kind dataset --publisher ID --title "Cycle counts, 2024" --summary "…" \\
    --theme transport --access open --licence ogl-uk-3-0 --frequency annual

Exit code: 0 written, 1 not written because it has errors or exists, 2 could not run.
`,
  options: {
    ...(Object.fromEntries(
      questions.map(({ flag }) => [flag, { type: 'string', multiple: true }]),
    ) as Readonly<Record<string, { type: 'string'; multiple: true }>>),
    ask: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
} as const;

/**
 * Reads the options of the command line and the environment.
 * @throws UserError on a wrong option
 */
export function readNewOptions(given: Given<typeof newUsage.options>): NewOptions {
  return {
    dryRun: given['dry-run'],
    ask: given.ask || process.stdin.isTTY,
    catalogue: catalogueFolder(given.catalogue),
    answers: readAnswers(given),
  };
}

function readAnswers(given: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const { flag, several } of questions) {
    const list = given[flag] as readonly string[] | undefined;
    if (!list) continue;
    if (list.length > 1 && !several) throw new UserError(`--${flag} takes one value.`);
    if (list.some((value) => value.trim() === '')) throw new UserError(`--${flag} needs a value.`);
    answers[flag] = list.map((value) => value.trim());
  }
  return answers;
}
