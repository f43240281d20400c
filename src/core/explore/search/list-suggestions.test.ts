import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { describeRegister } from '../../describe/describe-register.ts';
import { listSuggestions } from './list-suggestions.ts';

describe('listSuggestions', () => {
  it('names every list with records and every current record once, and no draft', async () => {
    const catalogue = await loadCatalogueFixture();
    const facts = describeRegister(catalogue, (path) => path);
    const suggestions = listSuggestions(catalogue, facts);
    const paths = suggestions.map(([, path]) => path);
    const { theme, place, publisher } = catalogue.groups;
    const current = facts.listed.filter((one) => !('status' in one) || one.status === 'current');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.split('/').length === 4)).toHaveLength(
      theme.size + place.size + publisher.size,
    );
    expect(paths.filter((path) => path.split('/').length > 4).sort()).toEqual(
      current.map(({ path }) => path).sort(),
    );
    expect(JSON.stringify(suggestions)).not.toContain('Plans that are not ready yet');
  });
});
