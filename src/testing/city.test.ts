import { beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../core/generated/schemas.ts';
import { identifyFile, type Entry, type EntryKind, type Register } from '../core/model/entry.ts';
import type { Problem } from '../core/report/problem.ts';
import { checkCity } from './city.ts';
import { useOfSchema } from './used-of-schema.ts';

/** Every schema of a file in the catalogue folder. */
const SCHEMAS = [...schemas.keys()].filter((file) => file !== 'common.schema.json');

let register: Register;
let problems: readonly Problem[];
/** Schema → the values of the entries that are valid against it. */
const values = new Map<string, unknown[]>();
beforeAll(async () => {
  const checked = await checkCity();
  ({ register, problems } = checked);
  for (const entry of Object.values(register).flatMap((kind: ReadonlyMap<string, Entry>) => [
    ...kind.values(),
  ])) {
    const { schema } = identifyFile(entry.file)!;
    values.set(schema, [...(values.get(schema) ?? []), entry.fields]);
  }
  // Pins lie beside entries.
  const extracts = [...checked.insights.values()].flatMap((content) => [
    ...content.extracts.values(),
  ]);
  values.set(
    'pin.schema.json',
    extracts.map(({ pin }) => pin),
  );
});

const fieldsOf = <Kind extends EntryKind>(kind: Kind): Entry<Kind>['fields'][] =>
  [...register[kind].values()].map(({ fields }) => fields);

const termsOf = (name: string): string[] =>
  (register.vocabulary.get(name)!.fields.terms as readonly { id: string }[]).map(({ id }) => id);

describe('the frozen city', () => {
  it('has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(SCHEMAS)('uses each property and each word of %s', (schema) => {
    const { offered, used } = useOfSchema(schemas, schema, values.get(schema) ?? []);
    expect(offered.size).toBeGreaterThan(0);
    expect([...offered].filter((one) => !used.has(one))).toEqual([]);
  });

  it('uses each format, licence, frequency, reason and protocol', () => {
    const datasets = fieldsOf('dataset');
    const services = fieldsOf('service');
    const used: Readonly<Record<string, readonly unknown[]>> = {
      formats: datasets.flatMap(({ distributions = [] }) =>
        distributions.map((file) => file.format),
      ),
      licences: datasets.map(({ licence }) => licence),
      frequencies: datasets.map(({ frequency }) => frequency),
      'access-reasons': datasets.map(({ access }) => access?.reason),
      themes: datasets.flatMap(({ themes = [] }) => themes),
      granularities: datasets.map(({ coverage }) => coverage?.granularity),
      places: datasets.flatMap(({ coverage }) => coverage?.places ?? []),
      protocols: services.map(({ protocol }) => protocol),
      'publisher-kinds': fieldsOf('publisher').map(({ kind }) => kind),
      audiences: datasets.flatMap(({ access }) =>
        (access?.request?.audiences ?? []).map(({ who }) => who),
      ),
    };
    expect(Object.keys(used).sort()).toEqual([...register.vocabulary.keys()].sort());
    for (const [name, ids] of Object.entries(used)) {
      expect([name, termsOf(name).filter((id) => !ids.includes(id))]).toEqual([name, []]);
    }
  });
});
