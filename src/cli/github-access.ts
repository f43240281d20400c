import type { Register } from '../core/model/entry.ts';
import { UserError } from '../core/model/user-error.ts';
import { createGitHub } from '../github/client.ts';
import { parseRepository, type Repository } from '../github/repository.ts';

/** What commands that talk to GitHub say about it in their help. */
export const GITHUB_HELP = `GITHUB_TOKEN gives the right to read and write; GITHUB_REPOSITORY (owner/name) and GITHUB_API_URL are as
workflows have them. Without them, the repository is that of catalogue/catalogue.yaml.`;

/**
 * The repository that the environment or the register's settings name.
 * @throws if neither names one
 */
export function repositoryOf(register: Register): Repository {
  const settings = register.catalogue.get('catalogue')?.fields;
  const name = process.env['GITHUB_REPOSITORY'] ?? settings?.repository ?? '';
  const found = parseRepository(name);
  if (!found) throw new UserError(`"${name}" names no repository; expected owner/name.`);
  return { ...found, main: settings?.defaultBranch ?? 'main' };
}

/**
 * A client with the rights of the environment.
 * @throws if something is to be written without a token
 */
export function connectGitHub(act: boolean): ReturnType<typeof createGitHub> {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: baseUrl } = process.env;
  if (act && !token) throw new UserError('--act needs GITHUB_TOKEN.');
  return createGitHub({ token, baseUrl, log: (text) => process.stderr.write(`${text}\n`) });
}
