/** A repository at GitHub, and the branch that is published from it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
  readonly main: string;
}

/** The account under which workflows write. */
export const WORKFLOW_ACCOUNT = 'github-actions[bot]';

/**
 * Reads `owner/name`, or the address of a repository as the catalogue's settings have it.
 * @returns undefined if it is neither
 */
export function parseRepository(text: string): { owner: string; repo: string } | undefined {
  const [, owner, repo] =
    /^(?:https:\/\/[a-z0-9.-]+\/)?([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+?)(?:\.git|\/)?$/.exec(text) ??
    [];
  return owner !== undefined && repo !== undefined ? { owner, repo } : undefined;
}
