import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { UserError } from '../core/model/user-error.ts';
import { tellError } from './tell-error.ts';

/** What a command understands, and what it says about it. */
export interface Usage<Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  /** What it does, its options and its exit codes; ends with a line break. */
  readonly help: string;
  /** As `parseArgs` takes them; `--help` comes on top. */
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
 * Makes a command: reads its options, prints its help, and says what went wrong, with the exit code that belongs to it.
 * @param usage with `run`, which gives the exit code; nothing stands for 0. What tests may put in place of the machine's
 *   own comes after what the user gave.
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
