import { describe, expect, it } from 'vitest';
import { loadCity } from '../testing/city.ts';
import { listLinkTargets } from './list-targets.ts';

describe('listLinkTargets', () => {
  it('has the addresses of insights, which are pages, under who made them', async () => {
    const targets = listLinkTargets(await loadCity());
    expect(targets).toContainEqual({
      ...{ publisher: 'mill-university', url: 'https://www.example.org/waiting-for-trams' },
      isPage: true,
    });
  });
});
