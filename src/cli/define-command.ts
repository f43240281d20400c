import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { UserError } from '../core/model/user-error.ts';
import { tellError } from './tell-error.ts';

/** The options and the help of a command. */
export interface Usage<Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  /** What it does, its options and its exit codes; ends with a line break. */
  readonly help: string;
  /** As for `parseArgs`; `--help` is added. */
  readonly options: Options;
  /** Whether it takes words that are not options. */
  readonly allowPositionals?: boolean;
}

/** What the user gave: a value for each option, and the words that are not options. */
export type Given<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>['values'] & { readonly positionals: readonly string[] };

/** A command of the project: takes the words after its name, gives the exit code. */
export type Command<Tools extends readonly unknown[] = []> = (
  args: readonly string[],
  ...tools: Tools
) => Promise<number>;

/**
 * Makes a command: reads its options, prints its help, and reports errors with their exit code.
 * @param usage with `run`, which returns the exit code; undefined is 0. After the user's options come the parts of the
 *   machine that a test replaces.
 */
export function defineCommand<
  Options extends ParseArgsOptionsConfig,
  Tools extends readonly unknown[] = [],
>(
  usage: Usage<Options> & {
    readonly run: (
      given: Given<Options>,
      ...tools: Tools
    ) => Promise<number | undefined> | Promise<void>;
  },
): Command<Tools> {
  return async (args, ...tools) => {
    try {
      const { help, ...given } = readArguments(args, usage);
      if (help === true) {
        process.stdout.write(usage.help);
        return 0;
      }
      return (await usage.run(given as Given<Options>, ...tools)) ?? 0;
    } catch (error) {
      return tellError(error);
    }
  };
}

function readArguments(
  args: readonly string[],
  { options, allowPositionals = false }: Usage,
): Readonly<Record<string, unknown>> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals,
      options: { ...options, help: { type: 'boolean' } },
    });
    return { ...values, positionals };
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw code.startsWith('ERR_PARSE_ARGS_') ? new UserError(message, { cause }) : cause;
  }
}
