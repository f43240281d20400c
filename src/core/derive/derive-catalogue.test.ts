import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { emptyRegister } from '../model/entry.ts';
import { deriveCatalogue } from './derive-catalogue.ts';

describe('deriveCatalogue', () => {
  it('lists everything but drafts, by title', async () => {
    const { listed, datasets } = await loadCatalogueFixture();
    expect(listed.map(({ key }) => key)).toEqual([
      'datasets/borough/allotments',
      'datasets/borough/allotments-2019',
      'datasets/borough/benches',
      'series/borough/green-spaces',
      'services/borough/parks-api',
      'datasets/borough/trees',
      'datasets/borough/tenants',
    ]);
    expect(datasets.has('borough/plans')).toBe(true);
  });

  it('follows links both ways, whichever side names them', async () => {
    const { datasets, services, series, agreements } = await loadCatalogueFixture();
    expect(services.get('borough/parks-api')!.serves).toEqual([
      'borough/allotments',
      'borough/tenants',
    ]);
    expect(datasets.get('borough/tenants')!.services).toEqual(['borough/parks-api']);
    expect(datasets.get('borough/allotments')!.supersedes).toEqual(['borough/allotments-2019']);
    expect(datasets.get('borough/allotments')!.derivedWorks).toEqual(['borough/tenants']);
    expect(series.get('borough/green-spaces')!.members).toEqual([
      'borough/allotments',
      'borough/allotments-2019',
    ]);
    expect(agreements.get('sharing-terms')!.datasets).toEqual(['borough/tenants']);
  });

  it('lets no draft appear on the page of another record', async () => {
    const { datasets } = await loadCatalogueFixture();
    expect(datasets.get('borough/allotments')!.laterVersions).toEqual([]);
    for (const { related } of datasets.values()) expect(related).not.toContain('borough/plans');
  });

  it('lays corrections over harvested records, and says who said what', async () => {
    const { datasets } = await loadCatalogueFixture();
    const trees = datasets.get('borough/trees')!;
    expect(trees.fields.title).toBe('Street trees in the borough');
    expect(trees.fields.modified).toBe('2026-11-01');
    expect(trees.origins).toMatchObject({
      title: 'curated',
      modified: 'harvested',
      summary: 'harvested',
    });
    expect(datasets.has('borough/street-trees')).toBe(false);
    expect(datasets.get('borough/benches')!.origins).toMatchObject({ title: 'harvested' });
  });

  it('files records under every way to browse', async () => {
    const { groups } = await loadCatalogueFixture();
    const titles = (records: readonly { fields: { title?: string } }[] = []) =>
      records.map(({ fields }) => fields.title);
    expect(titles(groups.access.get('restricted'))).toEqual(['Tenancy records of the borough']);
    expect(titles(groups.place.get('X001'))).toEqual(['Allotment sites in the borough']);
    expect(groups.theme.get('environment')).toHaveLength(6);
    expect(groups.format.get('csv')).toHaveLength(1);
  });

  it('cannot be changed by a page', async () => {
    const { datasets, settings } = await loadCatalogueFixture();
    expect(Object.isFrozen(settings.contact)).toBe(true);
    expect(Object.isFrozen(datasets.get('borough/allotments')!.fields.coverage)).toBe(true);
  });

  it('says what to do where there is no register to speak of', () => {
    expect(() => deriveCatalogue(emptyRegister())).toThrow(/npm run check/);
  });
});
