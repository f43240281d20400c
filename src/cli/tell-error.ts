import { readFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';

import { escapeControl } from '../core/report/escape.ts';

/** Exit code for a fault outside the program. */
const EXIT_USER = 2;

/** EX_SOFTWARE of sysexits.h, an internal error. No command documents it, so scripts can tell the two apart. */
export const EXIT_FAULT = 70;

/** Most causes shown; a chain could be circular. */
const MOST_CAUSES = 10;

/**
 * Prints what went wrong. A fault that the user can fix has its own words. A fault of the program is called one, with how
 * to see more and where to report it. `DEBUG=1` adds the stack and the causes of both.
 * @param about what the command was doing, as a prefix: the name of a source
 * @returns the exit code: 2, or 70 for a fault of the program
 */
export function tellError(error: unknown, about?: string): number {
  const words = userWords(error);
  const lines = [words ?? faultWords(error)];
  if (isDebugging()) lines.push(...stacksOf(error));
  else if (words === undefined) lines.push('DEBUG=1 before the command shows where.');
  if (words === undefined) lines.push(`Please report it: ${issuesAddress()}`);
  const text = `${about === undefined ? '' : `${about}: `}${lines.join('\n')}`;
  process.stderr.write(`${text.split('\n').map(escapeControl).join('\n')}\n`);
  return words === undefined ? EXIT_FAULT : EXIT_USER;
}

/** What the user has to know; undefined for a fault of the program. */
function userWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('isUserError' in error) return error.message;
  // Only some commands load the package with the client's class.
  if (error.name === 'HttpError' && 'status' in error) {
    // It also gives a failed network a status, but no response.
    const isAnswer = 'response' in error && error.response !== undefined;
    const what = isAnswer ? `refused with status ${String(error.status)}` : 'could not be reached';
    return `GitHub ${what}: ${error.message}`;
  }
  const { syscall, errno, path, address } = error as NodeJS.ErrnoException & { address?: string };
  const known = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return syscall === undefined || known === undefined
    ? undefined
    : `${path ?? address ?? syscall}: ${known}.`;
}

function faultWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `This is a fault in the program, not in your input: ${words}`;
}

function isDebugging(): boolean {
  return !['', '0', undefined].includes(process.env['DEBUG']);
}

/** Stacks only: other properties of an error may hold a server's text or a token. */
function stacksOf(error: unknown): string[] {
  const stacks: string[] = [];
  for (let at = error; at instanceof Error && stacks.length < MOST_CAUSES; at = at.cause) {
    stacks.push(`${stacks.length > 0 ? 'Caused by ' : ''}${at.stack ?? at.message}`);
  }
  return stacks;
}

/** As `package.json` has it, for people who run a copy of this program. */
function issuesAddress(): string {
  const path = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { bugs: { url: string } }).bugs.url;
}
