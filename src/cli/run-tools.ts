import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** One command of the project that only calls tools. */
export interface ToolCommand {
  readonly help: string;
  /** Commands in order; the first that fails ends the run. The user's words go to the last. */
  readonly steps: readonly (readonly [tool: string, ...args: string[]])[];
  /** Variables that the tools get. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Where the linters remember which files were clean, by content. */
const LINT_CACHE = '.cache/lint';

/** The commands that only call tools, with their help. */
export const TOOL_COMMANDS = {
  test: {
    help: `npm test [-- files or vitest options]

Runs every test: unit tests, then the site in a real browser. Builds the site first.
npm run test:unit and npm run test:browser run one half.`,
    steps: [['vitest', 'run']],
  },
  'test:unit': {
    help: `npm run test:unit [-- files or vitest options]

Runs the tests that need no browser.`,
    steps: [['vitest', 'run', '--project', 'unit']],
  },
  'test:browser': {
    help: `npm run test:browser [-- files or vitest options]

Builds the site and tests it in a real browser, which npm installs.`,
    steps: [['vitest', 'run', '--project', 'browser']],
  },
  bless: {
    help: `npm run bless

Accepts the current outputs of the frozen city: writes src/testing/fixtures/city-expected/ again, which the tests
compare with new outputs. Read the difference in Git before you commit it.`,
    steps: [['vitest', 'run', '--project', 'unit', 'src/testing/city-outputs.test.ts']],
    env: { BLESS: '1' },
  },
  lint: {
    help: `npm run lint

Looks for mistakes (eslint), wrong formatting (prettier) and unused code (knip). npx prettier --write . repairs the
formatting.

Clean files are remembered in ${LINT_CACHE}/ and skipped until their text changes. Some rules of eslint need the types
of other files, so a change there can break a file that is remembered as clean. Delete the folder to check everything,
as .ci/run and GitHub do.`,
    steps: [
      ['eslint', ...cached('eslint'), '.'],
      ['prettier', '--check', '--log-level', 'warn', ...cached('prettier'), '.'],
      ['knip'],
    ],
  },
  typecheck: {
    help: `npm run typecheck

Checks the types of the pages (astro check) and of everything else (tsc).`,
    steps: [
      ['astro', 'check'],
      ['tsc', '--noEmit'],
    ],
  },
} as const satisfies Readonly<Record<string, ToolCommand>>;

/**
 * Runs one of the commands above.
 * @param args what the user gave: options for the last tool
 * @returns the exit code of the first tool that failed, or 2 if one could not be started
 */
export async function runTools(name: string, args: readonly string[]): Promise<number> {
  const command: ToolCommand | undefined = Object.hasOwn(TOOL_COMMANDS, name)
    ? TOOL_COMMANDS[name as keyof typeof TOOL_COMMANDS]
    : undefined;
  if (!command) {
    console.error(
      `"${name}" is not a command; expected one of ${Object.keys(TOOL_COMMANDS).join(', ')}.`,
    );
    return 2;
  }
  if (args.includes('--help')) {
    console.log(`${command.help}\n`);
    return 0;
  }
  for (const [index, [tool, ...given]] of command.steps.entries()) {
    const isLast = index === command.steps.length - 1;
    const code = await run(tool, isLast ? [...given, ...args] : given, command.env);
    if (code !== 0) return code;
  }
  return 0;
}

function run(tool: string, args: readonly string[], env: ToolCommand['env']): Promise<number> {
  const bin = join('node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      stdio: 'inherit',
      // On Windows the tools are .cmd files, which only a shell can start. All words come from this file or the user.
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    child.on('error', (error) => {
      console.error(`${tool} could not be started: ${error.message}. Run \`npm install\` first.`);
      resolve(2);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The options by which both linters remember; by content, because a checkout gives every file a new date. */
function cached(tool: string): string[] {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', `${LINT_CACHE}/${tool}`];
}
