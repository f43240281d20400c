import { afterEach, describe, expect, it, vi } from 'vitest';

import { siteAddress } from './site-address.ts';

describe('siteAddress', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['https://city.github.io', '/data', 'https://city.github.io/data'],
    ['https://data.example.org', '', 'https://data.example.org/'],
    // What a workflow hands on that could not find out.
    ['', '', 'https://named.example/x/'],
    ['no address', '', undefined],
  ])('is what SITE_URL names: %j', (site, base, expected) => {
    vi.stubEnv('SITE_URL', site);
    vi.stubEnv('BASE_PATH', base);
    expect(siteAddress('https://named.example/x/')).toBe(expected);
  });
});
