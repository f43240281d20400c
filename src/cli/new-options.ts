import { parseArgs } from 'node:util';
import { questions, type Answers } from './new-questions.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run new` was asked to do. */
export interface NewOptions {
  readonly help: boolean;
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

export const NEW_HELP = `npm run new [-- options]

Makes a valid entry. At a terminal it asks for what no option gave; without one, options give everything.
An existing file is never overwritten.

${flags}

  --ask             ask even if this is not a terminal
  --dry-run         show the entry and write nothing
  --catalogue DIR   write into another catalogue folder (or CATALOGUE_DIR)
  --help            this text

  npm run new -- --kind dataset --publisher ID --title "Cycle counts, 2024" --summary "…" \\
    --theme transport --access open --licence ogl-uk-3-0 --frequency annual

Exit code: 0 written, 1 not written because of errors in it or because it exists, 2 could not run.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown option or folder, in words for the person at the terminal
 */
export function readNewOptions(args: readonly string[]): NewOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        questions.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]),
      ),
      ask: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      catalogue: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const given = values as Readonly<Record<string, unknown>>;
  const catalogue = catalogueFolder(given['catalogue'] as string | undefined);
  const help = given['help'] === true;
  if (!help) requireFolder(catalogue, 'catalogue');
  return {
    help,
    dryRun: given['dry-run'] === true,
    ask: given['ask'] === true || process.stdin.isTTY,
    catalogue,
    answers: readAnswers(given),
  };
}

function readAnswers(given: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const { flag, several } of questions) {
    const list = given[flag] as readonly string[] | undefined;
    if (!list) continue;
    if (list.length > 1 && !several) throw new Error(`--${flag} takes one value.`);
    if (list.some((value) => value.trim() === '')) throw new Error(`--${flag} needs a value.`);
    answers[flag] = list.map((value) => value.trim());
  }
  return answers;
}
