import { UserError } from '../core/model/user-error.ts';

/**
 * Reads the number that GitHub gave an issue or a pull request.
 * @param option with which it came, `--pull`
 * @returns undefined where the option was not given
 * @throws UserError on anything else
 */
export function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new UserError(`${option} is "${text}"; expected a number.`);
}
