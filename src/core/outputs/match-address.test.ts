import { describe, expect, it } from 'vitest';
import { addressMatcher } from './match-address.ts';
import type { OutputFamily } from './output.ts';

const family = (...paths: string[]): OutputFamily => ({
  id: 'test',
  title: 'Test',
  about: 'Test',
  stability: 'stable',
  addresses: paths.map((path) => ({ path, mediaType: 'text/plain', about: '' })),
  render: () => [],
});

describe('addressMatcher', () => {
  const match = addressMatcher([
    family('/datasets/{publisher}/{slug}.ttl', '/api/{n}.json'),
    family('/llms.txt'),
  ]);

  it.each([
    ['datasets/a/b.ttl', '/datasets/{publisher}/{slug}.ttl'],
    ['api/1.json', '/api/{n}.json'],
    ['llms.txt', '/llms.txt'],
  ])('finds the address of %s', (path, address) => {
    expect(match(path)?.address.path).toBe(address);
  });

  it.each(['datasets/a/b/c.ttl', 'datasets/a/bXttl', 'llmsXtxt', 'x/llms.txt', ''])(
    'knows no address for "%s"',
    (path) => {
      expect(match(path)).toBeUndefined();
    },
  );
});
