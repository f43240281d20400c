import type { Store, Term } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadManyRecords } from '../../../testing/many-records.ts';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import { graphOf, parseTurtle } from '../../../testing/rdf.ts';
import { HAS_SHAPES, readShapes } from '../../../testing/shacl.ts';
import type { Catalogue, ListedRecord } from '../../derive/catalogue.ts';
import { PREFIXES } from '../dcat/graph.ts';
import { dcat } from '../dcat/render-dcat.ts';
import { DCAT_AP, INVERSE, type Obligation } from './dcat-ap-properties.ts';
import type { CoverageReport } from './coverage-page.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const ALL_PREFIXES: Readonly<Record<string, string>> = {
  ...PREFIXES,
  dcatap: 'http://data.europa.eu/r5r/',
  locn: 'http://www.w3.org/ns/locn#',
  time: 'http://www.w3.org/2006/time#',
};

function expand(name: string): string {
  const [prefix, local] = name.split(':');
  return ALL_PREFIXES[prefix!]! + local!;
}

interface Counted {
  readonly report: CoverageReport;
  readonly graph: Store;
  readonly twin: string;
}

function count(catalogue: Catalogue): Counted {
  const files = renderTexts(dcat, outputContextOf(catalogue));
  const pages = [...files].filter(([path]) => /^catalog(\/page-\d+)?\.ttl$/.test(path));
  return {
    report: JSON.parse(files.get('developers/coverage.json')!) as CoverageReport,
    graph: graphOf(pages.flatMap(([, text]) => parseTurtle(text))),
    twin: files.get('developers/coverage/index.md')!,
  };
}

/** Members of a class, by a parser's count, and how many of them have a property. */
function recount({ graph }: Counted, type: string, property: string): [number, number] {
  const members = graph.getSubjects(TYPE, expand(type), null);
  const has = (member: Term): boolean =>
    property.startsWith(INVERSE)
      ? graph.countQuads(null, expand(property.slice(1)), member, null) > 0
      : graph.countQuads(member, expand(property), null, null) > 0;
  return [members.length, members.filter(has).length];
}

function expectTrue(counted: Counted): void {
  for (const { class: type, members, properties } of counted.report.classes) {
    for (const { property, have } of properties) {
      expect([type, property, members, have]).toEqual([
        type,
        property,
        ...recount(counted, type, property),
      ]);
    }
  }
}

describe('coverage of the city', () => {
  let catalogue: Catalogue;
  let counted: Counted;
  beforeAll(async () => {
    catalogue = await loadCity();
    counted = count(catalogue);
  }, 60_000);

  it('is what a parser counts in the published graph', () => {
    expectTrue(counted);
  });

  it('is complete where the profile says mandatory', () => {
    const short = counted.report.classes.flatMap(({ class: type, members, properties }) =>
      properties
        .filter(({ obligation, have }) => obligation === 'mandatory' && have < members)
        .map(({ property }) => `${type} ${property}`),
    );
    expect(short).toEqual([]);
  });

  it('has no figure for what the register has no field for', () => {
    const wrong = counted.report.classes.flatMap(({ properties }) =>
      properties.filter(({ from, have }) => from === undefined && have > 0),
    );
    expect(wrong).toEqual([]);
  });

  it('tells people the same in Markdown', () => {
    const rows = counted.twin.split('\n').filter((line) => line.startsWith('- `'));
    const told = counted.report.classes.flatMap(({ members, properties }) =>
      properties.map(({ property, obligation, have }) => {
        const share = Math.floor((100 * have) / members);
        return `- \`${property}\` (In the profile: ${obligation}; Have it: ${have}; Share: ${share} %; From: `;
      }),
    );
    expect(rows).toHaveLength(told.length);
    told.forEach((row, index) => expect(rows[index]).toContain(row));
  });

  /** Recommended property → whether the entry has the fact. */
  const contact = ({ fields, publisher }: ListedRecord): boolean =>
    (fields.contact ?? publisher.fields.contact) !== undefined;
  const words = ({ fields }: ListedRecord): boolean => (fields.keywords?.length ?? 0) > 0;
  const always = (): boolean => true;
  type Facts = Readonly<Record<string, (record: ListedRecord) => boolean>>;
  const FACTS: Readonly<Record<'dataset' | 'service' | 'series', Facts>> = {
    dataset: {
      'dcat:contactPoint': contact,
      'dcat:distribution': (record) =>
        record.kind === 'dataset' &&
        record.fields.access.level === 'open' &&
        (record.fields.distributions?.some(({ url }) => url !== undefined) ?? false),
      'dcat:keyword': words,
      'dcat:theme': always,
      'dct:publisher': always,
      'dct:spatial': ({ fields }) =>
        'coverage' in fields &&
        ((fields.coverage?.places?.length ?? 0) > 0 || fields.coverage?.bbox !== undefined),
      'dct:temporal': ({ fields }) =>
        'coverage' in fields &&
        (fields.coverage?.period?.start ?? fields.coverage?.period?.end) !== undefined,
    },
    service: {
      'dcat:contactPoint': contact,
      'dcat:endpointDescription': always,
      'dcat:keyword': words,
      'dcat:servesDataset': (record) =>
        record.kind === 'service' &&
        record.serves.some((id) => catalogue.datasets.get(id)?.fields.status !== 'draft'),
      'dcat:theme': always,
      'dct:conformsTo': always,
      'dct:publisher': always,
    },
    series: { 'dcat:contactPoint': contact, 'dct:publisher': always },
  };
  const CLASSES = {
    dataset: 'dcat:Dataset',
    service: 'dcat:DataService',
    series: 'dcat:DatasetSeries',
  } as const;

  it.each(['dataset', 'service', 'series'] as const)(
    'has each recommended property of a %s where its entry has the fact, and nowhere else',
    (kind) => {
      const profile = DCAT_AP.find(({ name }) => name === CLASSES[kind])!;
      const { recommended } = profile.properties;
      expect(Object.keys(recommended).sort()).toEqual(Object.keys(FACTS[kind]).sort());
      const records = catalogue.listed.filter((record) => record.kind === kind);
      expect(records.length).toBeGreaterThan(1);
      for (const [property, has] of Object.entries(FACTS[kind])) {
        const wrong = records.filter((record) => {
          const name = `https://data.example.org/register${record.path}#${kind}`;
          return counted.graph.countQuads(name, expand(property), null, null) > 0 !== has(record);
        });
        expect([property, wrong.map(({ key }) => key)]).toEqual([property, []]);
      }
    },
  );

  it('has format and licence of each file where they are known', () => {
    const { formats } = catalogue.vocabularies;
    const files = catalogue.listed.flatMap((record) =>
      record.kind === 'dataset' && record.fields.access.level === 'open'
        ? (record.fields.distributions ?? []).map(({ format }) => ({
            format: formats.get(format)?.iri !== undefined,
            licence: record.fields.licence !== undefined && record.fields.licence !== 'not-stated',
          }))
        : [],
    );
    const { properties } = counted.report.classes.find((one) => one.class === 'dcat:Distribution')!;
    const have = (name: string) => properties.find(({ property }) => property === name)?.have;
    expect(have('dct:format')).toBe(files.filter(({ format }) => format).length);
    expect(have('dct:license')).toBe(files.filter(({ licence }) => licence).length);
  });
});

describe('coverage', () => {
  it('counts once what two pages of a large register say about one thing', async () => {
    const counted = count(await loadManyRecords());
    expect(counted.report.classes.find((one) => one.class === 'dcat:Catalog')!.members).toBe(1);
    expectTrue(counted);
  });

  it.runIf(HAS_SHAPES)(
    'has the classes and properties of the official shapes, each as it says',
    () => {
      const SH = 'http://www.w3.org/ns/shacl#';
      const found = new Map<string, Obligation>();
      for (const file of ['html/shacl/shapes.ttl', 'html/shacl/shapes_recommended.ttl']) {
        const shapes = readShapes(file);
        for (const { subject, object: type } of shapes.getQuads(
          null,
          `${SH}targetClass`,
          null,
          null,
        )) {
          for (const shape of shapes.getObjects(subject, `${SH}property`, null)) {
            const path = shapes.getObjects(shape, `${SH}path`, null)[0]!;
            const inverse = shapes.getObjects(path, `${SH}inversePath`, null)[0];
            const key = `${type.value} ${inverse ? INVERSE + inverse.value : path.value}`;
            const isMandatory = shapes.countQuads(shape, `${SH}minCount`, null, null) > 0;
            if (file.includes('recommended')) found.set(key, 'recommended');
            else if (isMandatory) found.set(key, 'mandatory');
            else if (!found.has(key)) found.set(key, 'optional');
          }
        }
      }
      const names = new Set(DCAT_AP.map(({ name }) => expand(name)));
      const wanted = [...found].filter(([key]) => names.has(key.split(' ')[0]!));
      const ours = DCAT_AP.flatMap(({ name, properties }) =>
        (Object.keys(properties) as Obligation[]).flatMap((obligation) =>
          Object.keys(properties[obligation]).map((property) => {
            const full = property.startsWith(INVERSE)
              ? INVERSE + expand(property.slice(1))
              : expand(property);
            return [`${expand(name)} ${full}`, obligation];
          }),
        ),
      );
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(wanted));
    },
  );
});
