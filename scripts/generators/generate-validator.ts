import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { build, type Plugin } from 'esbuild';

import { AJV_OPTIONS } from './ajv-options.ts';
import { limitsSchema } from './limits-schema.ts';
import { withoutAnnotations } from './without-annotations.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The place of the module; the import of the formats is relative to it. */
const FORMATS_IMPORT = '../formats.ts';

const BANNER = `// Generated from schemas/ by \`npm run generate\`. Do not edit.
`;

/**
 * Makes the validator module: no schema compiler and no \`new Function\` at run time, so that it runs in a page
 * with a strict content security policy.
 * @param schemas file name (`dataset.schema.json`) → parsed schema, `common.schema.json` among them
 * @returns an ES module with two maps from schema file name to validating function: `limits` looks at types and
 *   sizes only, `full` at everything
 */
export async function generateValidator(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const roots = [...schemas.keys()].filter((file) => file !== 'common.schema.json').sort();
  const stripped = new Map([...schemas].map(([file, schema]) => [file, limitsSchema(schema)]));
  const plain = new Map([...schemas].map(([file, schema]) => [file, withoutAnnotations(schema)]));
  const modules = new Map([
    ['full', compile(plain, roots)],
    ['limits', compile(stripped, roots)],
  ]);
  const result = await build({
    stdin: { contents: entryModule(), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    minify: true,
    keepNames: false,
    lineLimit: 160,
    plugins: [virtualModules(modules)],
  });
  return BANNER + result.outputFiles[0]!.text;
}

/** The types of the module that `generateValidator` makes. */
export const VALIDATOR_TYPES = `${BANNER}import type { ErrorObject } from 'ajv';

export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Schema file name → validating function. */
export const full: ReadonlyMap<string, ValidateFunction>;
export const limits: ReadonlyMap<string, ValidateFunction>;
`;

function compile(schemas: ReadonlyMap<string, Schema>, roots: readonly string[]): string {
  const ajv = new Ajv2020({
    ...AJV_OPTIONS,
    messages: false,
    code: { source: true, esm: true, optimize: 2, formats: _`formats` },
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const refs = Object.fromEntries(roots.map((file) => [exportName(file), file]));
  const code = standaloneCode(ajv, refs);
  const entries = roots.map((file) => `[${JSON.stringify(file)}, ${exportName(file)}]`);
  return `import { formats } from ${JSON.stringify(FORMATS_IMPORT)};\n${code}\nexport const validators = new Map([${entries.join(', ')}]);`;
}

function entryModule(): string {
  return ['full', 'limits']
    .map((name) => `export { validators as ${name} } from 'virtual:${name}';`)
    .join('\n');
}

const exportName = (file: string): string => file.replace('.schema.json', '').replaceAll('-', '_');

/** Gives the compiled code to the bundler and leaves the formats as an import. */
function virtualModules(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'virtual-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path }) => ({
        path: path.replace('virtual:', ''),
        namespace: 'virtual',
      }));
      onResolve({ filter: /formats\.ts$/ }, () => ({ path: FORMATS_IMPORT, external: true }));
      onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: modules.get(path)!,
        resolveDir: process.cwd(),
      }));
    },
  };
}
