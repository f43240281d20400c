import { Octokit } from 'octokit';

/** What the client needs to know. */
export interface GitHubOptions {
  /** Reading what is public works without. */
  readonly token?: string | undefined;
  /** Address of the API; GitHub's own if left out. */
  readonly baseUrl?: string | undefined;
  /** False for a server of one's own, where nobody has to be spared. */
  readonly throttled?: boolean | undefined;
  /** Takes what should be known about retries and limits. */
  readonly log?: ((text: string) => void) | undefined;
}

/** The one client through which every call goes: with throttling, retries and pagination. */
export function createGitHub({
  token,
  baseUrl,
  throttled = true,
  log = () => {},
}: GitHubOptions): Octokit {
  return new Octokit({
    userAgent: 'data-register',
    ...(token && { auth: token }),
    ...(baseUrl && { baseUrl }),
    ...(!throttled && { throttle: { enabled: false } }),
    log: { debug: () => {}, info: () => {}, warn: log, error: log },
  });
}
