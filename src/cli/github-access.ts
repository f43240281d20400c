import { plural } from '../core/model/plural.ts';
import type { Octokit } from 'octokit';

import type { Register } from '../core/model/entry.ts';
import { UserError } from '../core/model/user-error.ts';
import { createGitHub } from '../github/client.ts';
import { parseRepository, type Repository } from '../github/repository.ts';
import { today } from '../io/clock.ts';
import { loadChecked, type CheckedCatalogue } from '../io/load-checked.ts';
import { catalogueFolder } from './read-folder.ts';
import { siteAddress } from './site-address.ts';

/** What every command at GitHub understands. */
export const GITHUB_OPTIONS = {
  act: { type: 'boolean', default: false },
  catalogue: { type: 'string' },
} as const;

/** The part about GitHub of commands' help. */
export const GITHUB_HELP = `GITHUB_TOKEN gives the right to read and write. Workflows set GITHUB_REPOSITORY (owner/name) and GITHUB_API_URL;
without them, the repository is the one in catalogue/catalogue.yaml.`;

/** The register that a command works on, and its repository at GitHub. */
export interface GitHubAccess extends CheckedCatalogue {
  /** Whether the user gave `--act`. */
  readonly act: boolean;
  readonly github: Octokit;
  readonly repository: Repository;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Where the catalogue is, and the address of the site, for links. */
  readonly place: { readonly root: string; readonly site: string | undefined };
}

/**
 * Opens what the options of a command name.
 * @param needs which checks it needs: whether entries keep the rules, and that no problem is an error: otherwise it
 *   would treat unreadable entries as deleted, healthy or no longer due
 * @throws UserError if an option or the environment lacks something, or the register is not sound
 */
export async function openGitHub(
  { act, catalogue }: { readonly act: boolean; readonly catalogue?: string | undefined },
  {
    rules = true,
    soundness = false,
  }: { readonly rules?: boolean; readonly soundness?: boolean } = {},
): Promise<GitHubAccess> {
  const day = today();
  const checked = await loadChecked(catalogueFolder(catalogue), { today: day, rules });
  const { register, problems } = checked;
  const broken = problems.filter(({ severity }) => severity === 'error').length;
  if (soundness && broken > 0) {
    throw new UserError(`The catalogue has ${plural(broken, 'error')}: npm run check`);
  }
  const site = siteAddress(register.catalogue.get('catalogue')?.fields.baseUrl);
  return {
    ...checked,
    act,
    github: connectGitHub(act),
    repository: repositoryOf(register),
    day,
    place: { root: 'catalogue', site },
  };
}

/**
 * The repository from the environment or the register's settings.
 * @throws if neither has one
 */
function repositoryOf(register: Register): Repository {
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
function connectGitHub(act: boolean): Octokit {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: baseUrl } = process.env;
  if (act && !token) throw new UserError('--act needs GITHUB_TOKEN.');
  return createGitHub({ token, baseUrl, log: (text) => process.stderr.write(`${text}\n`) });
}
