import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../io/load-catalogue.ts';
import type { Catalogue } from '../../../derive/catalogue.ts';
import { deriveCatalogue } from '../../../derive/derive-catalogue.ts';
import { validateFiles } from '../../../validate/validate-files.ts';
import { openHints, packHints } from './pack-hints.ts';
import {
  queryTerms,
  understandQuery,
  type QueryTerms,
  type Understood,
} from './understand-query.ts';

/** The real vocabularies: what a reader of the register writes must be understood with them. */
async function loadVocabularies(): Promise<Catalogue> {
  const { files, copies } = await loadCatalogue('catalogue');
  const few = files.filter(({ file }) =>
    /^(?:vocabularies\/|catalogue\.yaml|synonyms\.yaml)/.test(file),
  );
  const { register } = validateFiles(few, { today: '2026-11-23', copies });
  return deriveCatalogue(register, {});
}

let terms: QueryTerms;
beforeAll(async () => {
  const hints = openHints(packHints(await loadVocabularies(), [], 1), 0);
  terms = queryTerms(hints, new Set(['london']));
});

const read = (query: string, plain: string[] = []): Understood =>
  understandQuery(query, terms, new Set(plain), 2026);
const chips = (query: string): string[] => read(query).chips.map(({ id }) => id);
const words = (query: string): string[] =>
  [...read(query).places, ...read(query).concepts].map(
    ({ words: own, kind, excluded, alternatives = [] }) =>
      (excluded ? '-' : '') +
      [own, ...alternatives]
        .map((each) => (kind === 'phrase' ? `"${each.join(' ')}"` : each.join(' ')))
        .join('|'),
  );

describe('places', () => {
  it.each([
    ['Barking and Dagenham', ['place.E09000002']],
    ['housing in barking & dagenham', ['place.E09000002']],
    ['Kensington and Chelsea', ['place.E09000020']],
    ['RBKC parking', ['place.E09000020']],
    ['Richmond upon Thames', ['place.E09000027']],
    ['richmond-upon-thames trees', ['place.E09000027']],
    ['richmond trees', ['place.E09000027']],
    ['Bromley-by-Bow', ['place.E09000030']],
    ['bromley by bow schools', ['place.E09000030']],
    ['Bromley', ['place.E09000006']],
    ['City of London', ['place.E09000001']],
    ['square mile offices', ['place.E09000001']],
    ['Croydon', ['place.E09000008']],
    ['E09000012', ['place.E09000012']],
    ['e09000012 population', ['place.E09000012']],
    ['SW9', ['place.E09000022']],
    ['sw9 8ab flood risk', ['place.E09000022']],
    ['SW1A 2AA', ['place.E09000033']],
    ['se167xx', ['place.E09000028']],
    ['E2 schools', ['place.E09000012.E09000030']],
    ['brixton', ['place.E09000022']],
    ["shepherd's bush shops", ['place.E09000013']],
    ['Inner London', ['place.E13000001']],
    ['bromley and camden', ['place.E09000006', 'place.E09000007']],
  ])('%s', (query, ids) => {
    expect(chips(query)).toEqual(ids);
  });

  it.each([
    'population of london',
    'capital spending',
    'city data',
    'Bromley-based firms',
    'barn',
    'life in the city',
  ])('does not take %s for a place', (query) => {
    expect(chips(query)).toEqual([]);
  });

  it('searches for the place by the name that the register has for it', () => {
    expect(words('E09000012 population')).toEqual(['"hackney"|"e09000012"', 'population']);
    expect(words('barking and dagenham rent')).toEqual(['"barking dagenham"', 'rent']);
    expect(words('city of london offices')[1]).toBe('offices');
  });

  it('says what a place inside another stands for, and links the page', () => {
    const [chip] = read('Bromley-by-Bow').chips;
    expect(chip).toMatchObject({
      label: 'Bromley-by-Bow (Tower Hamlets)',
      links: [{ label: 'Tower Hamlets', path: '/places/E09000030/' }],
    });
    expect(read('sw9').chips[0]?.label).toBe('sw9 (Lambeth)');
  });

  it('makes them words again where a reader says so', () => {
    const { chips: left, concepts } = read('sutton trust', ['place.E09000029']);
    expect(left).toEqual([]);
    expect(concepts.map((concept) => concept.words)).toEqual([['sutton'], ['trust']]);
  });

  it('takes what stands in quotes as it is written', () => {
    expect(chips('"croydon" schools')).toEqual([]);
    expect(words('"croydon" schools')).toEqual(['"croydon"', 'schools']);
  });
});

describe('other words with a meaning', () => {
  it.each([
    ['air quality since 2015', ['time.2015-'], ['air', 'quality']],
    ['crime before 2010', ['time.-2010'], ['crime']],
    ['census 2011', ['time.2011-2011'], ['census', '2011']],
    ['births 2011 to 2021', ['time.2011-2021'], ['births']],
    ['births 2011-2021', ['time.2011-2021'], ['births']],
    ['rent last 5 years', ['time.2021-'], ['rent']],
    ['house prices by ward', ['level.ward'], ['house', 'prices', 'ward']],
    ['population by LSOA', ['level.lsoa'], ['population', 'lsoa']],
    ['deprivation LSOA', ['level.lsoa'], ['deprivation', 'lsoa']],
    ['ward boundaries', [], ['ward', 'boundaries']],
    ['restricted health data', ['access.restricted'], ['health']],
    ['open data about trees', ['access.open'], ['trees']],
    ['height restrictions', [], ['height', 'restrictions']],
    ['open space', [], ['open', 'space']],
    ['shared ownership homes data', [], ['shared', 'ownership', 'homes']],
    ['live tube status', ['live'], ['tube', 'status']],
    ['real-time bus arrivals', ['live'], ['bus', 'arrivals']],
    ['where do people live', [], ['people', 'live']],
    ['trees map', ['map'], ['trees', 'map']],
    ['crime csv', ['format.csv'], ['crime', 'csv']],
    ['geojson of parks', ['format.geojson'], ['geojson', 'parks']],
    ['text messages', [], ['text', 'messages']],
  ])('%s', (query, ids, left) => {
    expect(chips(query)).toEqual(ids);
    expect(words(query)).toEqual(left);
  });

  it('needs no other words', () => {
    expect(read('restricted')).toMatchObject({ concepts: [], isEmpty: false });
    expect(chips('restricted')).toEqual(['access.restricted']);
  });
});

describe('signs', () => {
  it.each([
    ['cycling OR walking', ['cycling|walking']],
    ['cycling OR "cycle hire"', ['cycling|cycle hire']],
    ['foo "cycle hire" OR tube', ['"cycle hire"|"tube"', 'foo']],
    ['"cycle hire" OR tube', ['"cycle hire"|"tube"']],
    ['tube -diffusion', ['tube', '-diffusion']],
    ['tube -"diffusion tubes"', ['tube', '-"diffusion tubes"']],
    ['CO₂', ['co2']],
    ['café', ['cafe']],
    ['wi-fi', ['wi', 'fi']],
  ])('%s', (query, left) => {
    expect(words(query)).toEqual(left);
  });

  it.each(['🚲', '!!! …', '', '-', '" "', '-cars', '👍🏽 🏳️‍🌈'])('%s asks for nothing', (query) => {
    expect(read(query)).toMatchObject({ concepts: [], chips: [], isEmpty: true });
  });

  it('keeps the words of a question that asks for nothing else', () => {
    expect(words('statistics')).toEqual(['statistics']);
    expect(words('Can you find me a dataset with average house prices in London?')).toEqual([
      'average',
      'house',
      'prices',
    ]);
  });
});

it('reads what is meant to harm as words', () => {
  const hostile = '<img src=x onerror=alert(1)> __proto__ constructor " -" OR OR -';
  expect(read(hostile).concepts.length).toBeGreaterThan(0);
  expect(chips('constructor __proto__ toString')).toEqual([]);
});
