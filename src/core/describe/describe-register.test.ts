import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { outputContextOf } from '../../testing/output-context.ts';
import type { Catalogue, DatasetFields } from '../derive/catalogue.ts';
import { describePackage } from '../outputs/ckan/describe-package.ts';
import type { DatasetFacts } from './facts.ts';
import { describeRegister } from './describe-register.ts';

const OPEN = 'borough/allotments';
const DRAFT = 'borough/plans';
const SHARED = 'borough/tenants';
const absolute = (path: string): string => `https://data.example.org${path}`;

describe('describeRegister', () => {
  let catalogue: Catalogue;
  beforeEach(async () => {
    catalogue = structuredClone(await loadCatalogueFixture());
  });
  const factsOf = (id: string, fields: Partial<DatasetFields> = {}): DatasetFacts => {
    const record = catalogue.datasets.get(id)!;
    Object.assign(record.fields, fields);
    return describeRegister(catalogue, absolute).of(record);
  };

  it('describes a record once, and freezes what it gives', () => {
    const facts = describeRegister(catalogue, absolute);
    const first = facts.of(catalogue.datasets.get(OPEN)!);
    expect(facts.datasets.find(({ id }) => id === OPEN)).toBe(first);
    expect(facts.listed).toContain(first);
    expect(facts.listed).toBe(facts.listed);
    for (const part of [first, first.publisher, first.themes, first.distributions[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('lists by title for readers and by key for files, and no draft', () => {
    const { listed, byKey, datasets } = describeRegister(catalogue, absolute);
    expect(listed.map(({ key }) => key)).toEqual(catalogue.listed.map(({ key }) => key));
    expect(byKey.map(({ key }) => key)).toEqual(listed.map(({ key }) => key).sort());
    expect(datasets.map(({ id }) => id)).not.toContain(DRAFT);
  });

  it('names no draft, wherever a record refers to one', () => {
    const record = catalogue.datasets.get(OPEN)!;
    Object.assign(record, { laterVersions: [DRAFT], supersedes: [DRAFT], related: [DRAFT] });
    Object.assign(record, { derivedWorks: [DRAFT] });
    const facts = factsOf(OPEN, {
      status: 'superseded',
      supersededBy: DRAFT,
      previousVersion: DRAFT,
      provenance: { derivedFrom: [DRAFT, SHARED, 'https://data.example.org/source'] },
    });
    expect(JSON.stringify(facts)).not.toContain(DRAFT);
    expect(facts.derivedFrom.map(({ iri, record: from }) => from?.id ?? iri)).toEqual([
      SHARED,
      'https://data.example.org/source',
    ]);
    // CKAN's extras gave the id as the entry has it.
    expect(JSON.stringify(describePackage(facts, outputContextOf(catalogue)))).not.toContain(DRAFT);
  });

  it('gives no address that is not safe to follow', () => {
    const url = 'javascript:alert(1)';
    const facts = factsOf(OPEN, {
      landingPage: url,
      sameAs: [url],
      contact: { name: 'Trees', url },
      documentation: [{ title: 'Guide', url }],
      usedBy: [{ kind: 'app', title: 'App', url }],
      distributions: [{ title: 'Table', format: 'csv', url }],
      provenance: { derivedFrom: [url] },
    });
    Object.assign(catalogue.datasets.get(SHARED)!.fields.access.request!, {
      url,
      email: 'data@example.org',
    });
    const shared = factsOf(SHARED);
    expect(JSON.stringify([facts, shared])).not.toContain('javascript:');
    // CKAN's extras gave the address as the entry has it; the mailbox is left.
    expect(describePackage(shared, outputContextOf(catalogue))).toMatchObject({
      extras: expect.arrayContaining([
        { key: 'access_request', value: 'data@example.org' },
      ]) as object[],
    });
  });

  it('lists the formats of data that is not open, but not its addresses', () => {
    Object.assign(catalogue.datasets.get(SHARED)!, { formats: ['csv'] });
    const facts = factsOf(SHARED, {
      distributions: [{ title: 'Table', format: 'csv', url: 'https://secret.example.org/t.csv' }],
    });
    expect(facts.formats.map(({ id }) => id)).toEqual(['csv']);
    expect(facts.distributions).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain('secret');
  });

  it('keeps silent in standards of a licence that is not stated, and says so to readers', () => {
    const facts = factsOf(OPEN, { licence: 'not-stated' });
    expect(facts.licence).toBeUndefined();
    expect(facts.licenceTerm?.id).toBe('not-stated');
  });

  it('gives the publisher’s contact where the entry names none', () => {
    const { publisher } = catalogue.datasets.get(OPEN)!;
    Object.assign(publisher.fields, { contact: { name: 'Open data team' } });
    expect(factsOf(OPEN, { contact: undefined }).contact?.name).toBe('Open data team');
    expect(factsOf(OPEN, { contact: { name: 'Parks team' } }).contact?.name).toBe('Parks team');
  });
});
