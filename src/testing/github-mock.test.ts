import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGitHub } from '../github/client.ts';
import { startGitHubMock, type GitHubMock } from './github-mock.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const at = { owner: 'o', repo: 'r' };

describe('the mock of GitHub', () => {
  let mock: GitHubMock;
  beforeAll(async () => {
    mock = await startGitHubMock([ISSUES, '/repos/{owner}/{repo}/pulls/{pull_number}/reviews']);
  }, 60_000);
  afterAll(() => mock.close());

  /** What is found wrong with a call. */
  async function wrongWith(route: string, parameters: object): Promise<string> {
    mock.violations.length = 0;
    const github = createGitHub({ token: 'test', baseUrl: mock.baseUrl, throttled: false });
    await github.request(route, { ...at, ...parameters }).catch(() => undefined);
    return mock.violations.join('\n');
  }

  it('finds nothing wrong with what the description allows', async () => {
    expect(await wrongWith(`GET ${ISSUES}`, { state: 'open', per_page: 100 })).toBe('');
    expect(await wrongWith(`POST ${ISSUES}`, { title: 'A', labels: ['b'] })).toBe('');
  });

  it.each<[string, string, object]>([
    ['a value that cannot be', `GET ${ISSUES}`, { state: 'opened' }],
    ['an unknown name in the query', `GET ${ISSUES}`, { stat: 'open' }],
    ['a field that is missing', `POST ${ISSUES}`, { body: 'Text' }],
    ['a field of another type', `POST ${ISSUES}`, { title: 'A', labels: 'b' }],
    ['an unknown field', `POST ${ISSUES}`, { title: 'A', lables: ['b'] }],
    [
      'an unknown field deeper inside',
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      { pull_number: 1, event: 'COMMENT', comments: [{ path: 'a', body: 'b', lin: 1 }] },
    ],
    ['an address that is not used', 'GET /repos/{owner}/{repo}/labels', {}],
    ['another method', `DELETE ${ISSUES}`, {}],
  ])('finds %s', async (_, route, parameters) => {
    expect(await wrongWith(route, parameters)).not.toBe('');
  });
});
