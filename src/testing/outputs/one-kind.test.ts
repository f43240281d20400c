import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../core/derive/catalogue.ts';
import { ckan } from '../../core/outputs/ckan/render-ckan.ts';
import { croissant } from '../../core/outputs/croissant/render-croissant.ts';
import { dataPackages } from '../../core/outputs/data-package/render-data-packages.ts';
import { dcat } from '../../core/outputs/dcat/render-dcat.ts';
import { dcatUs } from '../../core/outputs/dcat-us/render-dcat-us.ts';
import { dumps } from '../../core/outputs/dumps/render-dumps.ts';
import type { OutputContext } from '../../core/outputs/output.ts';
import { ogcRecords } from '../../core/outputs/records/render-ogc-records.ts';
import { datasetThing } from '../../core/outputs/schema-org/dataset-thing.ts';
import { ukMetadata } from '../../core/outputs/uk-metadata/render-uk-metadata.ts';
import { loadCatalogueFixture } from '../catalogue-fixture.ts';
import { CASE_FORMATS, DISTRIBUTION_CASES } from '../distribution-cases.ts';
import { outputContextOf, renderFamily, textOf } from '../output-context.ts';

const ID = 'borough/allotments';

/** The files of a family that hold a key of JSON, a property of a graph or the like, by address. */
const addresses = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, url]) => url!);

/** A catalogue whose one open dataset has a distribution of every case. */
async function loadCases(): Promise<OutputContext> {
  const catalogue: Catalogue = structuredClone(await loadCatalogueFixture());
  Object.assign(catalogue.vocabularies, { formats: CASE_FORMATS });
  Object.assign(catalogue.datasets.get(ID)!.fields, {
    issued: '2024-01-01',
    distributions: DISTRIBUTION_CASES.map(([, title, format, address, stated], index) => ({
      ...stated,
      title,
      format,
      // Cases differ in what the entry states too, so each gets an address that no other has.
      url: `https://${address}#${index}`,
    })),
  });
  return outputContextOf(catalogue);
}

describe('every output calls the same distributions files', () => {
  let context: OutputContext;
  let files: readonly string[];
  beforeAll(async () => {
    context = await loadCases();
    files = DISTRIBUTION_CASES.flatMap(([kind, , , address], index) =>
      kind === 'file' ? `https://${address}#${index}` : [],
    );
  });

  const read = (family: Parameters<typeof renderFamily>[0], path: string): string => {
    return textOf(renderFamily(family, context), path);
  };
  const key = (name: string): RegExp => new RegExp(`"${name}":"([^"]+)"`, 'g');

  it.each<readonly [string, () => string[]]>([
    ['DCAT', () => addresses(read(dcat, `datasets/${ID}.ttl`), /dcat:downloadURL <([^>]+)>/g)],
    ['DCAT-US 3', () => addresses(read(dcatUs, 'dcat-us-3.json'), key('downloadURL'))],
    ['UK metadata', () => addresses(read(ukMetadata, 'uk-metadata.json'), key('downloadURL'))],
    [
      'Data Package',
      () => addresses(read(dataPackages, `datasets/${ID}/datapackage.json`), key('path')),
    ],
    [
      'Croissant',
      () => addresses(read(croissant, `datasets/${ID}/croissant.json`), key('contentUrl')),
    ],
    [
      'CKAN',
      () => {
        const { result } = JSON.parse(
          read(ckan, 'api/3/action/package_show/borough--allotments'),
        ) as { result: { resources: { url: string; resource_type: string | null }[] } };
        return result.resources
          .filter(({ resource_type }) => resource_type === 'file')
          .map(({ url }) => url);
      },
    ],
    [
      'OGC API Records',
      () => {
        const { links } = JSON.parse(read(ogcRecords, `records/datasets/${ID}.json`)) as {
          links: { rel: string; href: string }[];
        };
        return links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href);
      },
    ],
    [
      'the dumps',
      () => addresses(read(dumps, 'dumps/distributions.csv'), /,(https:[^,]+),[^\r\n]*,file\r\n/g),
    ],
  ])('%s', (_name, found) => {
    // Licences and the like have paths too.
    const known = new Set(DISTRIBUTION_CASES.map(([, , , a], index) => `https://${a}#${index}`));
    expect(
      found()
        .filter((url) => known.has(url))
        .sort(),
    ).toEqual([...files].sort());
  });

  it('but DCAT-US 1, whose downloads need a media type', () => {
    const found = addresses(read(dcatUs, 'data.json'), key('downloadURL'));
    expect(found.filter((url) => !files.includes(url))).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it('and schema.org, which has one word for files and interfaces, knows the same pages', () => {
    const dataset = context.facts.datasets.find(({ id }) => id === ID)!;
    const thing = datasetThing(dataset, context.facts.about);
    const kinds = dataset.distributions.map(({ kind }) => kind);
    expect(thing['distribution']).toHaveLength(kinds.filter((kind) => kind !== 'page').length);
    expect(thing['subjectOf']).toHaveLength(
      kinds.filter((kind) => kind === 'page').length + dataset.documentation.length,
    );
  });
});
