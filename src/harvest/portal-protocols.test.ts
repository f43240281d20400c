import { describe, expect, it } from 'vitest';

import { harvestFrom, sliceOf, TITLES, type Answering } from '../testing/harvest-server.ts';
import { shareKept } from '../testing/share-kept.ts';
import { HarvestError } from './protocol.ts';

describe('CKAN', () => {
  const answer: Answering = ({ pathname, searchParams }) =>
    pathname === '/api/3/action/package_search'
      ? {
          success: true,
          result: {
            count: TITLES.length,
            results: sliceOf(
              (title, index) => ({
                id: `id-${index}`,
                name: `name-${index}`,
                title,
                state: 'active',
              }),
              Number(searchParams.get('start')),
              Number(searchParams.get('rows')),
            ),
          },
        }
      : undefined;

  it('reads every page in a fixed order', async () => {
    const { mapped, total, requests } = await harvestFrom(
      'ckan',
      answer,
      '/?fq=organization:council',
    );
    expect(mapped.map(({ dataset }) => dataset.title)).toEqual(TITLES);
    expect(total).toBe(230);
    expect(requests).toHaveLength(3);
    expect(requests[1]).toContain('start=100');
    expect(requests.every((request) => request.includes('fq=organization:council'))).toBe(true);
    expect(requests.every((request) => request.includes('sort=metadata_created'))).toBe(true);
  });

  it('says what the server said when it did not send a list of packages', async () => {
    const refuse: Answering = () => ({ success: false, error: { message: 'No such field' } });
    await expect(harvestFrom('ckan', refuse)).rejects.toThrow(HarvestError);
    await expect(harvestFrom('ckan', refuse)).rejects.toThrow('No such field');
    await expect(harvestFrom('ckan', () => '<html>')).rejects.toThrow('JSON was expected');
  });
});

describe('Opendatasoft', () => {
  it('reads version 2.1', async () => {
    const { mapped, requests } = await harvestFrom('opendatasoft', ({ pathname, searchParams }) =>
      pathname === '/api/explore/v2.1/catalog/datasets'
        ? {
            total_count: TITLES.length,
            results: sliceOf(
              (title, index) => ({
                dataset_id: `d-${index}`,
                metas: {
                  default: { title, license: 'CC BY 4.0', modified: '2026-01-02T00:00:00Z' },
                },
                fields: [{ name: 'no2', label: 'NO2', type: 'double' }],
              }),
              Number(searchParams.get('offset')),
              Number(searchParams.get('limit')),
            ),
          }
        : undefined,
    );
    expect(mapped).toHaveLength(230);
    expect(mapped[0]).toMatchObject({
      identifier: 'd-0',
      dataset: {
        licence: 'cc-by-4-0',
        modified: '2026-01-02',
        columns: [{ name: 'no2', title: 'NO2', type: 'number' }],
      },
    });
    expect(requests).toHaveLength(3);
  });

  it('reads version 1 where the address names it', async () => {
    const { mapped } = await harvestFrom(
      'opendatasoft',
      ({ pathname, searchParams }) =>
        pathname === '/api/datasets/1.0/search/'
          ? {
              nhits: 2,
              datasets: sliceOf(
                (title, index) => ({ datasetid: `d-${index}`, metas: { title } }),
                Number(searchParams.get('start')),
                2,
              ),
            }
          : undefined,
      '/api/datasets/1.0/search/',
    );
    expect(mapped.map(({ identifier }) => identifier)).toEqual(['d-0', 'd-1']);
  });
});

describe('Socrata', () => {
  it('reads the catalogue API of the site', async () => {
    const { mapped, requests } = await harvestFrom('socrata', ({ pathname, searchParams }) =>
      pathname === '/api/catalog/v1'
        ? {
            resultSetSize: TITLES.length,
            results: sliceOf(
              (name, index) => ({
                resource: {
                  id: `abcd-${String(index).padStart(4, '0')}`,
                  name,
                  type: 'dataset',
                  data_updated_at: '2026-03-04T00:00:00.000Z',
                  columns_field_name: ['ward', ':id'],
                  columns_name: ['Ward', 'Id'],
                  columns_datatype: ['Text', 'Number'],
                },
                classification: {
                  domain_category: 'Environment',
                  domain_metadata: [{ key: 'Publishing_Update-Frequency', value: 'Monthly' }],
                },
                metadata: { domain: 'data.example.org', license: 'Open Government Licence v3.0' },
                permalink: `https://data.example.org/d/abcd-${index}`,
              }),
              Number(searchParams.get('offset')),
              Number(searchParams.get('limit')),
            ),
          }
        : undefined,
    );
    expect(mapped).toHaveLength(230);
    expect(requests).toHaveLength(3);
    expect(mapped[0]?.dataset).toMatchObject({
      themes: ['environment'],
      licence: 'ogl-uk-3-0',
      frequency: 'monthly',
      modified: '2026-03-04',
      columns: [{ name: 'ward', title: 'Ward', type: 'string' }],
      distributions: [
        {
          format: 'csv',
          url: 'https://data.example.org/api/views/abcd-0000/rows.csv?accessType=DOWNLOAD',
        },
        { format: 'json' },
      ],
    });
  });
});

describe('ArcGIS Hub', () => {
  it('reads the search API and follows its links', async () => {
    const { mapped, requests } = await harvestFrom(
      'arcgis-hub',
      ({ pathname, searchParams, origin }) => {
        if (pathname !== '/api/v3/datasets') return undefined;
        const page = Number(searchParams.get('page[number]'));
        return {
          data: sliceOf(
            (name, index) => ({
              id: `${'0'.repeat(28)}${1000 + index}_0`,
              type: 'dataset',
              attributes: {
                name,
                access: index === 0 ? 'org' : 'public',
                slug: `council::air-${index}`,
              },
            }),
            (page - 1) * 100,
            100,
          ),
          meta: {
            stats: { totalCount: TITLES.length },
            ...(page < 3 && {
              next: `${origin}/api/v3/datasets?page[number]=${page + 1}&page[size]=100`,
            }),
          },
        };
      },
    );
    expect(mapped).toHaveLength(229);
    expect(requests).toHaveLength(3);
  });
});

describe('DataPress', () => {
  it('keeps all that a record says about itself', async () => {
    const summary =
      'The council counts people on foot and on bicycles at twelve crossings. Cameras count from six in the morning ' +
      'until ten at night, on every day of the year.\n\nCounts before 2019 were made by hand on one day in May. ' +
      'Two crossings were moved in 2021, so their counts cannot be compared with those of earlier years.';
    const html = '<p>Columns:</p><ul><li>crossing</li><li>hour</li><li>walkers</li></ul>';
    const { mapped } = await harvestFrom('datapress', ({ pathname }) =>
      pathname === '/api/datasets/export.json'
        ? [
            {
              id: 'a1',
              title: 'Crossing counts',
              tags: ['transport'],
              summary_text: summary,
              description_html: html,
            },
            { id: 'a2', title: 'Early counts', tags: ['transport'], summary_text: summary },
          ]
        : undefined,
    );
    expect(mapped.map(({ dataset }) => dataset.description)).toEqual([
      `${summary}\n\nColumns:\n\n- crossing\n- hour\n- walkers`,
      summary,
    ]);
    expect(shareKept([summary, html], mapped[0]!.dataset)).toBe(1);
  });
});

describe('DataPress and DCAT-US', () => {
  it('ask for the file where the software puts it', async () => {
    const byId: Answering = ({ pathname }) =>
      pathname === '/api/datasets/export.json'
        ? {
            a1: {
              title: 'Air quality',
              resources: { r: { url: 'https://data.example.org/a.csv', format: 'csv' } },
            },
          }
        : undefined;
    const datapress = await harvestFrom('datapress', byId);
    expect(datapress.mapped[0]).toMatchObject({
      identifier: 'a1',
      dataset: { distributions: [{ format: 'csv' }] },
    });
    const feed: Answering = ({ pathname }) =>
      pathname === '/data.json'
        ? {
            dataset: [
              { identifier: 'b1', title: 'Air quality', accessLevel: 'public' },
              { identifier: 'b2', title: 'Air quality', accessLevel: 'non-public' },
            ],
          }
        : undefined;
    const dcatUs = await harvestFrom('dcat-us', feed);
    expect(dcatUs.mapped.map(({ identifier }) => identifier)).toEqual(['b1']);
    expect(dcatUs.rejected.map(({ code }) => code)).toEqual(['not-public']);
  });
});
