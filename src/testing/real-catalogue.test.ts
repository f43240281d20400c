import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcat } from '../core/outputs/dcat/render-dcat.ts';
import { jsonApi } from '../core/outputs/api/render-json-api.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';
import { recordTwins } from '../core/outputs/record-twins.ts';
import { catalogueThing } from '../core/outputs/schema-org/catalogue-thing.ts';
import { listedThing } from '../core/outputs/schema-org/listed-thing.ts';
import { loadChecked } from '../io/load-checked.ts';
import { today } from '../io/clock.ts';
import { catalogueDirectory } from '../site/catalogue.ts';
import { outputContext, renderOutputs } from '../site/outputs.ts';
import { findApiFaults } from './api-faults.ts';
import { renderFamily, renderTexts } from './output-context.ts';
import { textsOf } from './outputs/read-output.ts';
import { parseTurtle } from './rdf.ts';
import { findSchemaOrgFaults, HAS_SCHEMA_ORG } from './schema-org.ts';
import { HAS_SHAPES, SHAPES, validateWithEngine } from './shacl.ts';

/*
 * What has to hold of all entries: this file alone reads the real catalogue, and is what a proposal
 * of entries runs beside the check. Everything else is tested on the frozen city. It holds for the catalogue of any
 * city, and for a folder with nothing in it, of which there are no outputs.
 */
const SITE = { origin: 'https://register.test', basePath: '/register/' };

/** Room for a large catalogue on a busy machine. */
const PATIENCE = { timeout: 300_000 };

const directory = catalogueDirectory();
const { files, problems } = await loadChecked(directory, { today: today() });
const contexts = files.length === 0 ? [] : [await outputContext(SITE)];
const records = contexts.flatMap(({ catalogue }) => catalogue.listed);

describe(`${basename(directory)}/ with ${files.length} files and ${records.length} records`, () => {
  it('has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('makes each output once, and each can be read by a parser of its kind', PATIENCE, async () => {
    const types = new Map(
      OUTPUT_FAMILIES.flatMap(({ addresses }) => addresses).map((one) => [one.path, one.mediaType]),
    );
    for (const context of contexts) {
      const made = new Set<string>();
      const faults: string[] = [];
      for (const { path, content, address } of renderOutputs(context)) {
        if (made.has(path)) faults.push(`${path} is made twice`);
        made.add(path);
        try {
          await textsOf(types.get(address)!, content);
        } catch (error) {
          faults.push(`${path}: ${String(error)}`);
        }
      }
      expect(faults).toEqual([]);
      const twins = records.flatMap((record) => recordTwins(context.facts.of(record)));
      expect(twins.filter(({ path }) => !made.has(path.slice(1)))).toEqual([]);
    }
  });

  it('gives answers of the API that are valid against their published schemas', PATIENCE, () => {
    for (const context of contexts) {
      const { answers, faults } = findApiFaults(renderFamily(jsonApi, context));
      expect(faults).toEqual([]);
      expect(answers).toBeGreaterThan(records.length);
    }
  });

  it.runIf(HAS_SHAPES)('keeps to the official shapes of DCAT-AP', PATIENCE, async () => {
    for (const context of contexts) {
      const pages = [...renderTexts(dcat, context)].filter(([path]) =>
        /^catalog(\/page-\d+)?\.ttl$/.test(path),
      );
      for (const [path, text] of pages) {
        for (const shapes of SHAPES) {
          const found = await validateWithEngine(parseTurtle(text), shapes);
          expect([path, shapes, found]).toEqual([path, shapes, []]);
        }
      }
    }
  });

  it.runIf(HAS_SCHEMA_ORG)('keeps to the vocabulary of schema.org', PATIENCE, async () => {
    for (const { facts } of contexts) {
      const { about } = facts;
      const things = records.map((record) => listedThing(facts.of(record), about));
      expect(await findSchemaOrgFaults([catalogueThing(about), ...things])).toEqual([]);
    }
  });
});
