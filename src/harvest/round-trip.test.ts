import { beforeAll, describe, expect, it } from 'vitest';

import { corpusEntries } from '../../scripts/bench/corpus-entries.ts';
import { readTerms } from '../../scripts/bench/corpus-terms.ts';
import type { Catalogue, DatasetRecord } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import type { Dataset, Distribution, Source } from '../core/generated/types.ts';
import type { Register } from '../core/model/entry.ts';
import { jsonApi } from '../core/outputs/api/render-json-api.ts';
import { dcat } from '../core/outputs/dcat/render-dcat.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import { checkCity, CITY_TODAY } from '../testing/city.ts';
import { errorsOf, mapContext, runPayload, type Outcome } from '../testing/harvest-payload.ts';
import { renderTexts, outputContextOf } from '../testing/output-context.ts';
import { HarvestError, type Reader } from './protocol.ts';

/*
 * What this register publishes, harvested by another one of its kind, gives the entries again: the city, and made-up
 * entries so that it has two pages. What does not come back is said here, field by field, and nothing else may
 * be missing.
 */
const SITE = 'https://data.example.org/register/';

/** Entries beside the city's: with them the register has more than one page of linked data. */
const MADE = 1_000;

let register: Register;
let catalogue: Catalogue;
beforeAll(async () => {
  const { files } = await checkCity();
  const entries = new Map(files.map((file) => [file.file, file]));
  for (const entry of corpusEntries(MADE, readTerms(files))) entries.set(entry.file, entry);
  ({ register } = validateFiles([...entries.values()], { today: CITY_TODAY, rules: [] }));
  catalogue = deriveCatalogue(register);
}, 60_000);

/** Puts an output through a protocol, as it is published. */
async function harvestBack(
  files: ReadonlyMap<string, string>,
  protocol: Source['protocol'],
  path: string,
): Promise<Outcome & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const reader: Reader = {
    read(url) {
      asked.push(url.slice(SITE.length));
      const text = files.get(url.slice(SITE.length));
      if (text === undefined) throw new HarvestError(`${url} is not there.`);
      const body = new TextEncoder().encode(text);
      return Promise.resolve({ status: 200, url, mediaType: '', headers: {}, body });
    },
  };
  const context = mapContext(register, { protocol, url: `${SITE}${path}` });
  const outcome = await runPayload(context, reader);
  expect(errorsOf(outcome.mapped, context, register)).toEqual([]);
  return { ...outcome, asked };
}

/** Compares record by record, so that a difference is short to read. */
function expectSame(
  { mapped }: Outcome,
  records: readonly DatasetRecord[],
  nameOf: (record: DatasetRecord) => string,
  expected: (record: DatasetRecord) => object,
): void {
  const byName = new Map(mapped.map(({ identifier, dataset }) => [identifier, dataset]));
  expect([...byName.keys()].sort()).toEqual(records.map(nameOf).sort());
  for (const record of records) {
    expect({ id: record.id, ...byName.get(nameOf(record)) }).toEqual({
      id: record.id,
      ...expected(record),
    });
  }
}

const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const published = (): DatasetRecord[] =>
  [...catalogue.datasets.values()].filter(({ fields }) => fields.status !== 'draft');

/** The entry without some fields. */
function without<Value extends object>(value: Value, names: readonly string[]): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.includes(name)),
  ) as Partial<Value>;
}

describe('linked data', () => {
  /** DCAT has no word for these, or none that another register could take: what kind of use, when to look again. */
  const NO_WORD = ['answers', 'columns', 'usedBy', 'nextReview'];
  /** Ids of records of this register say nothing in another; that they were named is kept as unmapped. */
  const OTHER_RECORDS = ['services', 'inSeries', 'previousVersion'];
  const NO_WORD_FOR_COVERAGE = ['granularity', 'boundaries'];
  const NO_WORD_FOR_ACCESS = ['personalData', 'lawfulBasis', 'classification'];
  /** The EU's list, which the profile demands, lacks some formats; what is left is what the address tells. */
  const TOLD_BY_ADDRESS = ['arcgis', 'html', 'other', 'zip'];

  const iriOf = ({ path }: DatasetRecord): string => `${SITE}${path.slice(1)}#dataset`;
  const isTaken = ({ fields }: DatasetRecord): boolean =>
    fields.access.level === 'open' && fields.status !== 'superseded';

  function expected({ fields, publisher }: DatasetRecord): object {
    const { distributions, coverage, provenance, documentation } = fields;
    const where = coverage && without(coverage, NO_WORD_FOR_COVERAGE);
    const rest = without(fields, [
      ...NO_WORD,
      ...OTHER_RECORDS,
      ...['distributions', 'coverage', 'provenance', 'documentation', 'contact'],
    ]);
    return {
      ...rest,
      access: without(fields.access, NO_WORD_FOR_ACCESS),
      // White space at the ends is not a part of a text.
      ...(fields.description && { description: fields.description.trim() }),
      // Without a contact, the publisher is asked.
      contact: fields.contact ?? publisher.fields.contact,
      ...(where && Object.keys(where).length > 0 && { coverage: where }),
      ...(distributions && { distributions: distributions.map(expectedFile) }),
      ...(provenance && {
        provenance: { ...provenance, ...originsOf(provenance.derivedFrom) },
      }),
      ...(documentation && {
        documentation: documentation.map(({ url }) => ({
          url,
          title: expect.toBeOneOf(titlesOf(url)) as string,
        })),
      }),
    };
  }

  /** Ids of entries come back as the addresses of what they name. */
  function originsOf(origins: readonly string[] | undefined): object {
    if (!origins) return {};
    const address = (origin: string): string =>
      origin.startsWith('https:') ? origin : iriOf(catalogue.datasets.get(origin)!);
    return { derivedFrom: origins.map(address) };
  }

  function expectedFile(file: Distribution): object {
    const { iri, mediaTypes } = catalogue.vocabularies.formats.get(file.format)!;
    const mediaType = file.mediaType ?? mediaTypes?.[0];
    return {
      ...without(file, ['service']),
      // Addresses that were encoded twice are repaired in every harvest.
      url: file.url?.replaceAll('%25', '%'),
      format:
        iri === undefined
          ? (expect.toBeOneOf([...TOLD_BY_ADDRESS, file.format]) as string)
          : file.format,
      // The usual media type of a format is said where the entry says none.
      ...(mediaType !== undefined && { mediaType }),
    };
  }

  /** A page has one title in a graph: of those that entries and the licences give it, one. */
  function titlesOf(page: string): string[] {
    const links = catalogue.listed.flatMap(({ fields }) => fields.documentation ?? []);
    const licences = [...catalogue.vocabularies.licences.values()];
    return [
      ...links.filter(({ url }) => url === page).map(({ title }) => title),
      ...licences.filter(({ iri, url }) => [iri, url].includes(page)).map(({ label }) => label),
    ];
  }

  let files: ReadonlyMap<string, string>;
  beforeAll(() => {
    files = renderTexts(dcat, outputContextOf(catalogue));
  }, 60_000);

  it.each(['ttl', 'rdf', 'jsonld'])('in %s', { timeout: 120_000 }, async (extension) => {
    const outcome = await harvestBack(files, 'dcat', `catalog.${extension}`);
    expect(outcome.asked).toEqual([`catalog.${extension}`, `catalog/page-2.${extension}`]);
    // The proof of completeness: every dataset came, and as many as the register says it has.
    expect(outcome.records).toBe(published().length);
    expect(outcome.total).toBe(published().length);
    expectSame(outcome, published().filter(isTaken), iriOf, expected);
    // What is not open is not offered as if it were, and what was superseded has its follower instead.
    expect(tally(outcome.rejected.map(({ code }) => code))).toEqual(
      tally(
        published()
          .filter((record) => !isTaken(record))
          .map(({ fields }) => (fields.status === 'superseded' ? 'not-current' : 'not-public')),
      ),
    );
    const unmapped = new Set(outcome.mapped.flatMap((record) => Object.keys(record.unmapped)));
    expect([...unmapped].sort()).toEqual(
      [
        ...['changeNote', 'inSeries', 'isReferencedBy', 'licence', 'previousVersion'],
        ...['publisher', 'replaces', 'spatial', 'wasGeneratedBy', 'wasUsedBy'],
      ].sort(),
    );
  });
});

describe('the JSON API', () => {
  /** They name entries of this register, which another one does not have. */
  const OTHER_RECORDS = ['services', 'inSeries', 'previousVersion'];

  function expected({ fields }: DatasetRecord): Partial<Dataset> {
    const { access, provenance, distributions } = fields;
    const request = without(access.request ?? {}, ['agreements']);
    const origins = provenance?.derivedFrom?.filter((origin) => origin.startsWith('https:'));
    const from = {
      ...without(provenance ?? {}, ['derivedFrom']),
      ...(origins && origins.length > 0 && { derivedFrom: origins }),
    };
    return {
      ...without(fields, [...OTHER_RECORDS, 'provenance']),
      ...(access.request && { access: { ...access, request } as Dataset['access'] }),
      ...(Object.keys(from).length > 0 && { provenance: from }),
      ...(distributions && {
        distributions: distributions.map((file) => without(file, ['service']) as Distribution),
      }),
    };
  }

  it('gives every entry again', { timeout: 60_000 }, async () => {
    const outcome = await harvestBack(
      renderTexts(jsonApi, outputContextOf(catalogue)),
      'register',
      '',
    );
    const current = published().filter(({ fields }) => fields.status !== 'superseded');
    expect(outcome.asked.length).toBe(Math.ceil(published().length / 100));
    expect([outcome.records, outcome.total]).toEqual([published().length, published().length]);
    expectSame(outcome, current, ({ id }) => id, expected);
    expect(tally(outcome.rejected.map(({ code }) => code))).toEqual({
      'not-current': published().length - current.length,
    });
  });
});
