import type { Register } from '../core/model/entry.ts';
import { UserError } from '../core/model/user-error.ts';
import { createGitHub } from '../github/client.ts';
import { parseRepository, type Repository } from '../github/repository.ts';

/** The part about GitHub of commands' help. */
export const GITHUB_HELP = `GITHUB_TOKEN gives the right to read and write. Workflows set GITHUB_REPOSITORY (owner/name) and GITHUB_API_URL;
without them, the repository is the one in catalogue/catalogue.yaml.`;

/**
 * The repository from the environment or the register's settings.
 * @throws if neither has one
 */
export function repositoryOf(register: Register): Repository {
  const settings = register.catalogue.get('catalogue')?.fields;
  const name = process.env['GITHUB_REPOSITORY'] ?? settings?.repository ?? '';
  const found = parseRepository(name);
  if (!found) throw new UserError(`"${name}" is not a repository; expected owner/name.`);
  return { ...found, main: settings?.defaultBranch ?? 'main' };
}

/**
 * A client with the token of the environment.
 * @throws if `act` is set without a token
 */
export function connectGitHub(act: boolean): ReturnType<typeof createGitHub> {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: baseUrl } = process.env;
  if (act && !token) throw new UserError('--act needs GITHUB_TOKEN.');
  return createGitHub({ token, baseUrl, log: (text) => process.stderr.write(`${text}\n`) });
}
