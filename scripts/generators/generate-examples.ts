import { parse } from 'yaml';

import { makeFindFaults } from './examples/find-faults.ts';
import { generateInvalidExamples } from './examples/generate-invalid-examples.ts';
import { schemaLocations, traceable, type Schemas } from './examples/schema-locations.ts';

/** The example with most fields: the first choice for every keyword. */
const PREFERRED = 'full';

/**
 * Makes the invalid examples of every schema from the valid ones.
 * @param schemas file name (`dataset.schema.json`) → parsed schema
 * @param valid path below `schemas/examples/` (`dataset/valid/full.yaml`) → text
 * @returns path below `schemas/examples/` → text
 */
export function generateExamples(
  schemas: Schemas,
  valid: ReadonlyMap<string, string>,
): Map<string, string> {
  const traced = new Map([...schemas].map(([file, schema]) => [file, traceable(schema)]));
  const findFaults = makeFindFaults(traced);
  const examples = new Map<string, string>();
  for (const file of traced.keys()) {
    const folder = file.replace('.schema.json', '');
    const bases = basesOf(`${folder}/valid/`, valid);
    if (bases.size === 0) continue;
    const locations = schemaLocations(traced, file);
    const texts = generateInvalidExamples(file, locations, bases, findFaults);
    for (const [name, text] of texts) examples.set(`${folder}/invalid/${name}`, text);
  }
  return examples;
}

function basesOf(folder: string, valid: ReadonlyMap<string, string>): Map<string, unknown> {
  const names = [...valid.keys()].filter((path) => path.startsWith(folder)).sort();
  const ranked = names.sort(
    (a, b) => Number(b.endsWith(`/${PREFERRED}.yaml`)) - Number(a.endsWith(`/${PREFERRED}.yaml`)),
  );
  return new Map(
    ranked.map((path) => [path.slice(folder.length, -'.yaml'.length), parse(valid.get(path)!)]),
  );
}
