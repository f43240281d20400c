import { folderOf } from '../../src/core/model/entry.ts';
import { OWNED_KINDS } from '../../src/core/model/keys.ts';
import { UserError } from '../../src/core/model/user-error.ts';

/** The part of a publisher that this generator reads. */
export interface PublisherOwners {
  readonly id: string;
  /** GitHub accounts; anything that is not an account name is refused. */
  readonly accounts: readonly string[];
}

/** The folders of one publisher's entries. Publishers do not approve changes to their own file. */
const FOLDERS = OWNED_KINDS.map(folderOf).sort();

/** As in the schemas: nothing that could end the line or name somebody else. */
const ACCOUNT = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const ACCOUNT_OR_TEAM = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(\/[a-z0-9]+([_-][a-z0-9]+)*)?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes the list by which GitHub asks publishers to review changes to their entries, and the register's maintainers to
 * review everything else: workflows, code, schemas, rules, shared files, and what publishers say of themselves. The last
 * line that fits a path counts.
 * @param publishers in any order; those without accounts are left out
 * @param maintainers of the register: accounts, or teams as `organisation/team`
 * @throws on an id or account that could mean more than itself
 */
export function generateCodeOwners(
  publishers: readonly PublisherOwners[],
  maintainers: readonly string[],
): string {
  const stranger = maintainers.find((name) => !ACCOUNT_OR_TEAM.test(name));
  if (stranger !== undefined) {
    throw new Error(`${JSON.stringify(stranger)} cannot be in CODEOWNERS.`);
  }
  const owned = publishers
    .filter(({ accounts }) => accounts.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = owned.flatMap(({ id, accounts }) => {
    const odd = [id].filter((text) => !ID.test(text)).concat(accounts.filter(isNoAccount));
    if (odd.length > 0) throw new UserError(`${JSON.stringify(odd[0])} cannot be in CODEOWNERS.`);
    const owners = accounts.map((account) => `@${account}`).join(' ');
    return FOLDERS.map((folder) => `/catalogue/${folder}/${id}/ ${owners}`);
  });
  return [
    '# Generated from catalogue/ by `npm run generate`. Do not edit.',
    '# Asks for review by name; account numbers in catalogue/publishers/ decide who owns what.',
    '# GitHub passes over accounts that may not write to this repository.',
    ...(maintainers.length > 0
      ? [`* ${maintainers.map((name) => `@${name}`).join(' ')}`]
      : ['# Nobody owns the rest: catalogue/catalogue.yaml names no maintainers yet.']),
    ...(lines.length > 0 ? lines : ['# No publisher has named an account yet.']),
    '',
  ].join('\n');
}

const isNoAccount = (account: string): boolean => !ACCOUNT.test(account);
