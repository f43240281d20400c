import { describe, expect, it } from 'vitest';

import { harvestFrom, sliceOf, TITLES } from '../testing/harvest-server.ts';
import { HarvestError } from './protocol.ts';

describe('OGC API Records', () => {
  const record = (title: string, index: number): object => ({
    id: `r-${index}`,
    type: 'Feature',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-0.5, 51.3],
          [0.3, 51.3],
          [0.3, 51.6],
          [-0.5, 51.3],
        ],
      ],
    },
    time: { interval: ['2020-01-01', '..'] },
    properties: {
      type: 'dataset',
      title,
      keywords: ['air quality'],
      updated: '2026-01-01T00:00:00Z',
    },
    links: [
      {
        rel: 'enclosure',
        href: 'https://data.example.org/air.csv',
        type: 'text/csv',
        title: 'Air',
      },
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
  });

  it('reads the items of a collection by their next links', async () => {
    const { mapped, requests } = await harvestFrom(
      'ogc-records',
      ({ pathname, searchParams, origin }) => {
        if (pathname !== '/collections/all/items') return undefined;
        const start = Number(searchParams.get('startindex') ?? 0);
        return {
          type: 'FeatureCollection',
          numberMatched: TITLES.length,
          features: sliceOf(record, start, 100),
          links:
            start < 200
              ? [{ rel: 'next', href: `${origin}${pathname}?startindex=${start + 100}` }]
              : [],
        };
      },
      '/collections/all',
    );
    expect(mapped).toHaveLength(230);
    expect(requests).toHaveLength(3);
    expect(mapped[0]).toMatchObject({
      modified: '2026-01-01',
      dataset: {
        licence: 'cc-by-4-0',
        coverage: { bbox: [-0.5, 51.3, 0.3, 51.6], period: { start: '2020-01-01' } },
        distributions: [{ title: 'Air', format: 'csv', mediaType: 'text/csv' }],
      },
    });
  });

  it('crawls a catalogue of files', async () => {
    const { mapped } = await harvestFrom(
      'ogc-records',
      ({ pathname }) =>
        pathname === '/records/index.json'
          ? {
              links: [
                { rel: 'item', href: 'a/one.json' },
                { rel: 'item', href: 'a/two.json' },
              ],
            }
          : record(TITLES[0]!, pathname.length),
      '/records/index.json',
    );
    expect(mapped).toHaveLength(2);
  });
});

describe('CSW', () => {
  const records = (start: number): string =>
    sliceOf(
      (title, index) =>
        `<gmd:MD_Metadata><gmd:fileIdentifier><gco:CharacterString>iso-${index}</gco:CharacterString></gmd:fileIdentifier><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>${title} &amp; more</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`,
      start - 1,
      50,
    ).join('');

  it('posts requests until there is no next record', async () => {
    const starts: number[] = [];
    const { mapped, total } = await harvestFrom('csw', (_, body) => {
      const start = Number(/startPosition="(\d+)"/.exec(body)?.[1]);
      starts.push(start);
      const next = start + 50 > TITLES.length ? 0 : start + 50;
      return `<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><csw:SearchResults numberOfRecordsMatched="230" numberOfRecordsReturned="50" nextRecord="${next}">${records(start)}</csw:SearchResults></csw:GetRecordsResponse>`;
    });
    expect(starts).toEqual([1, 51, 101, 151, 201]);
    expect(total).toBe(230);
    expect(mapped).toHaveLength(230);
    expect(mapped[0]?.dataset.title).toBe('Air quality in ward 1 & more');
  });

  it.each([
    [['25 m'], { read: 25 }],
    [['25 m', '10 urn:ogc:def:uom:EPSG::9001', '0.2 deg'], { read: 10, unmapped: '0.2' }],
    [['1e9 metres'], { unmapped: '1e9' }],
    [['5 km'], { unmapped: '5' }],
    [['5 http://standards.example.org/units.xml#m'], { read: 5 }],
  ])('reads the spatial resolution where it is in metres: %j', async (distances, expected) => {
    const resolutions = distances
      .map((text) => text.split(' '))
      .map(
        ([value, unit]) =>
          `<gmd:spatialResolution><gmd:MD_Resolution><gmd:distance><gco:Distance uom="${unit}">${value}</gco:Distance></gmd:distance></gmd:MD_Resolution></gmd:spatialResolution>`,
      )
      .join('');
    const one = records(1)
      .split('</gmd:MD_Metadata>')[0]!
      .replace('</gmd:MD_DataIdentification>', `${resolutions}$&`);
    const { mapped } = await harvestFrom(
      'csw',
      () =>
        `<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><csw:SearchResults numberOfRecordsMatched="1" numberOfRecordsReturned="1" nextRecord="0">${one}</gmd:MD_Metadata></csw:SearchResults></csw:GetRecordsResponse>`,
    );
    const { dataset, unmapped } = mapped[0]!;
    expect({ read: dataset.spatialResolution, unmapped: unmapped['spatialResolution'] }).toEqual({
      read: undefined,
      unmapped: undefined,
      ...expected,
    });
  });

  it('says what the server reports, and reads no document type definition', async () => {
    const report =
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows"><ows:Exception><ows:ExceptionText>No such type</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
    await expect(harvestFrom('csw', () => report)).rejects.toThrow('No such type');
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    await expect(harvestFrom('csw', () => bomb)).rejects.toThrow('document type definition');
  });
});

describe('a register of this kind', () => {
  const entry = (title: string, index: number): object => ({
    id: `council/air-${index}`,
    kind: 'dataset',
    publisher: { id: 'council', name: 'Council' },
    title,
    summary: 'What the air holds in each ward, hour by hour, since 2015.',
    status: 'current',
    themes: ['environment', 'a-theme-of-theirs'],
    access: { level: 'open' },
    licence: 'ogl-uk-3-0',
    frequency: 'hourly',
    inSeries: 'council/air',
    distributions: [{ title: 'Air', url: 'https://data.example.org/air.csv', format: 'csv' }],
    links: { page: `https://register.example.org/datasets/council/air-${index}/` },
  });

  it('follows the pages and keeps what means the same here', async () => {
    const { mapped, requests } = await harvestFrom('register', ({ pathname, origin }) => {
      const page = Number(/\/api\/v1\/datasets\/(\d+)\.json$/.exec(pathname)?.[1]);
      return {
        count: TITLES.length,
        page,
        items: sliceOf(entry, (page - 1) * 100, 100),
        links: page < 3 ? { next: `${origin}/api/v1/datasets/${page + 1}.json` } : {},
      };
    });
    expect(requests).toHaveLength(3);
    expect(mapped).toHaveLength(230);
    expect(mapped[0]).toEqual({
      identifier: 'council/air-0',
      url: 'https://register.example.org/datasets/council/air-0/',
      dataset: {
        title: 'Air quality in ward 1',
        summary: 'What the air holds in each ward, hour by hour, since 2015.',
        status: 'current',
        themes: ['environment'],
        access: { level: 'open' },
        licence: 'ogl-uk-3-0',
        frequency: 'hourly',
        distributions: [{ title: 'Air', url: 'https://data.example.org/air.csv', format: 'csv' }],
      },
      unmapped: { inSeries: 'council/air' },
    });
  });

  it('rejects what is not valid in our model, with the reason', async () => {
    const { rejected } = await harvestFrom('register', () => ({
      items: [
        { ...entry('Air quality', 0), title: 'x' },
        { title: 'No id' },
        'text',
        { ...entry('Old', 1), status: 'superseded' },
      ],
    }));
    expect(rejected.map(({ code }) => code)).toEqual([
      'invalid',
      'no-identifier',
      'not-a-record',
      'not-current',
    ]);
    expect(rejected[0]?.reason).toContain('/title');
  });
});

describe('DCAT', () => {
  const page = (number: number, origin: string): string => `
    @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
    @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
    <${origin}/catalog.ttl?page=${number}> a hydra:PagedCollection ; hydra:totalItems 2 ${number < 2 ? `; hydra:nextPage <${origin}/catalog.ttl?page=2>` : ''} .
    <https://data.example.org/${number}> a dcat:Dataset ; dct:title "Air quality"@en , "Qualité de l'air"@fr ;
      dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/DAILY> ;
      dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
      dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2020-01-01" ] ;
      dcat:spatialResolutionInMeters 30.5 ;
      dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://data.example.org/${number}.csv> ;
        dct:license <https://creativecommons.org/licenses/by/4.0/> ; dcat:byteSize "12" ] .`;

  it('follows Hydra pages, and never fetches a context', async () => {
    const { mapped, total, requests } = await harvestFrom(
      'dcat',
      ({ searchParams, origin }) => page(Number(searchParams.get('page') ?? 1), origin),
      '/catalog.ttl',
    );
    expect(requests).toEqual(['/catalog.ttl', '/catalog.ttl?page=2']);
    expect(total).toBe(2);
    expect(mapped[1]).toMatchObject({
      identifier: 'https://data.example.org/2',
      dataset: {
        title: 'Air quality',
        themes: ['environment'],
        licence: 'cc-by-4-0',
        frequency: 'daily',
        spatialResolution: 30.5,
        coverage: { period: { start: '2020-01-01' } },
        distributions: [{ url: 'https://data.example.org/2.csv', format: 'csv', byteSize: 12 }],
      },
    });
    const remote = {
      '@context': 'https://data.example.org/context.jsonld',
      '@id': 'https://data.example.org/1',
    };
    expect((await harvestFrom('dcat', () => remote, '/a.jsonld')).requests).toEqual(['/a.jsonld']);
  });

  it('takes what is withdrawn as that, and of what is only named in passing nothing', async () => {
    const text = `
      @prefix adms: <http://www.w3.org/ns/adms#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix status: <http://publications.europa.eu/resource/authority/dataset-status/> .
      <https://data.example.org/> a dcat:Catalog ; dcat:dataset <https://data.example.org/1> , <https://data.example.org/2> .
      <https://data.example.org/1> a dcat:Dataset ; dct:title "Air quality" ; adms:status status:WITHDRAWN ;
        skos:changeNote "The monitors were taken down." ; dcat:previousVersion <https://data.example.org/0> .
      <https://data.example.org/2> a dcat:Dataset ; dct:title "Air quality of old" ; adms:status status:DEPRECATED .
      <https://data.example.org/0> a dcat:Dataset ; dct:title "First air quality" .`;
    const { mapped, rejected, records } = await harvestFrom('dcat', () => text, '/catalog.ttl');
    expect(records).toBe(2);
    expect(rejected.map(({ code }) => code)).toEqual(['not-current']);
    expect(mapped.map(({ dataset }) => dataset)).toMatchObject([
      { status: 'withdrawn', withdrawalReason: 'The monitors were taken down.' },
    ]);
  });

  it('says what is wrong with a document', async () => {
    await expect(harvestFrom('dcat', () => '<a> <b> oh', '/catalog.ttl')).rejects.toThrow(
      HarvestError,
    );
  });
});
