import { existsSync, globSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

import { readExampleHead } from './examples/example-file.ts';
import { generateApiSchema } from './generate-api-schema.ts';
import { generateCodeOwners, type PublisherOwners } from './generate-code-owners.ts';
import { generateEditorSettings } from './generate-editor-settings.ts';
import { generateExamples } from './generate-examples.ts';
import { generateFieldGuide } from './generate-field-guide.ts';
import { generateGuides } from './generate-guides.ts';
import { generateIssueConfig } from './generate-issue-config.ts';
import { generateSchemasModule } from './generate-schemas-module.ts';
import { generateSuggestForm } from './generate-suggest-form.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidator, VALIDATOR_TYPES } from './generate-validator.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = 'schemas/examples';
const API_SCHEMAS = 'schemas/api/v1';
const GENERATED = 'src/core/generated';
const VALIDATOR = 'src/core/validate/generated/validator';
const FORM = '.github/ISSUE_TEMPLATE/suggest-dataset.yml';
const CONFIG = '.github/ISSUE_TEMPLATE/config.yml';

/** A file that differs from what it should be; without `text`, it should not exist. */
export interface Drift {
  /** Path below the root of the project. */
  readonly path: string;
  readonly text?: string;
}

/**
 * Compares every generated file with what the schemas, publishers and vocabularies give now.
 * @param root of the project
 */
export async function findDrift(
  root = ROOT,
): Promise<{ readonly count: number; readonly drifts: Drift[] }> {
  const files = await generateAll(root);
  const drifts: Drift[] = [];
  for (const [path, text] of files) {
    const current = existsSync(join(root, path)) ? read(root, path) : undefined;
    if (current !== text) drifts.push({ path, text });
  }
  for (const path of list(root, `${EXAMPLES}/*/invalid/*.yaml`)) {
    if (!files.has(path) && readExampleHead(read(root, path)).isGenerated) drifts.push({ path });
  }
  return { count: files.size, drifts };
}

/** Writes what has drifted and removes what is left over. */
export function repairDrift(drifts: readonly Drift[], root = ROOT): void {
  for (const { path, text } of drifts) {
    const file = join(root, path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** Path below the root → text. */
async function generateAll(root: string): Promise<Map<string, string>> {
  const schemas = readSchemas(root, 'schemas');
  const valid = new Map(
    list(root, `${EXAMPLES}/*/valid/*.yaml`).map((path) => [
      path.slice(EXAMPLES.length + 1),
      read(root, path),
    ]),
  );
  const apiSchemas = readSchemas(root, API_SCHEMAS);
  const answers = [...apiSchemas].flatMap(([file, schema]) => {
    const answer = generateApiSchema(file, schema, schemas);
    return answer ? [[file, answer] as const] : [];
  });
  const files = new Map([
    [`${GENERATED}/types.ts`, await pretty('types.ts', await generateTypes(schemas))],
    [`${GENERATED}/schemas.ts`, generateSchemasModule(schemas)],
    [
      `${GENERATED}/api-schemas.ts`,
      generateSchemasModule(
        new Map([...apiSchemas, ...answers]),
        'apiSchemas',
        'The schemas of the answers of the JSON API, by their file names.',
      ),
    ],
    [`${VALIDATOR}.mjs`, await generateValidator(schemas)],
    [`${VALIDATOR}.d.mts`, VALIDATOR_TYPES],
    [`${GENERATED}/field-guide.ts`, generateFieldGuide(schemas)],
    [`${GENERATED}/guides.ts`, generateGuides(readGuides(root))],
    [
      '.vscode/settings.json',
      await pretty('.vscode/settings.json', generateEditorSettings([...schemas.keys()])),
    ],
    ['.github/CODEOWNERS', generateCodeOwners(readOwners(root), readMaintainers(root))],
    [FORM, generateSuggestForm(read(root, FORM), readLabels(root))],
    [CONFIG, generateIssueConfig(read(root, CONFIG), readContactPage(root))],
  ]);
  for (const [file, schema] of answers) {
    const path = `${API_SCHEMAS}/${file}`;
    files.set(path, await pretty(path, JSON.stringify(schema, null, 2)));
  }
  for (const [path, text] of generateExamples(schemas, valid))
    files.set(`${EXAMPLES}/${path}`, text);
  return files;
}

/** File name → parsed schema, of one folder. */
function readSchemas(root: string, folder: string): Map<string, Record<string, unknown>> {
  return new Map(
    list(root, `${folder}/*.schema.json`).map((path) => [
      basename(path),
      JSON.parse(read(root, path)) as Record<string, unknown>,
    ]),
  );
}

function readOwners(root: string): PublisherOwners[] {
  return list(root, 'catalogue/publishers/*.yaml').map((path) => {
    const publisher = parse(read(root, path)) as { maintainers?: { github: string }[] } | null;
    const accounts = (publisher?.maintainers ?? []).map(({ github }) => github);
    return { id: basename(path, '.yaml'), accounts };
  });
}

function readMaintainers(root: string): string[] {
  return list(root, 'catalogue/catalogue.yaml').flatMap((path) => {
    const settings = parse(read(root, path)) as { maintainers?: string[] } | null;
    return settings?.maintainers ?? [];
  });
}

/** The MDX of each guide, by its name. */
function readGuides(root: string): Map<string, string> {
  return new Map(
    list(root, 'src/content/*.mdx').map((path) => [basename(path, '.mdx'), read(root, path)]),
  );
}

/** The page of the register's contact. */
function readContactPage(root: string): string | undefined {
  const settings = parse(read(root, 'catalogue/catalogue.yaml')) as { contact: { url?: string } };
  return settings.contact.url;
}

/** The labels of each vocabulary. */
function readLabels(root: string): Map<string, string[]> {
  return new Map(
    list(root, 'catalogue/vocabularies/*.yaml').map((path) => {
      const { terms } = parse(read(root, path)) as { terms: { label: string }[] };
      return [basename(path, '.yaml'), terms.map(({ label }) => label)];
    }),
  );
}

async function pretty(name: string, text: string): Promise<string> {
  const filepath = join(ROOT, name);
  return format(text, { ...(await resolveConfig(filepath)), filepath, plugins: [] });
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

function list(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
