import { fileOf, type EntryKind } from '../../src/core/model/entry.ts';
import { planOf } from '../../src/core/model/entry-kinds.ts';

/**
 * Makes the settings that let an editor with YAML support complete and check entries while people write, even in files
 * without their own schema line.
 * @param schemaFiles file names in `schemas/`
 */
export function generateEditorSettings(schemaFiles: readonly string[]): string {
  const vocabularies = schemaFiles
    .filter((file) => file.startsWith('vocabulary-'))
    .map((file) => `catalogue/vocabularies/${nameOf(file).replace('vocabulary-', '')}.yaml`);
  const schemas = schemaFiles
    .filter((file) => file !== 'common.schema.json')
    .map((file) => {
      const name = nameOf(file);
      const files = name.startsWith('vocabulary-')
        ? [`catalogue/vocabularies/${name.replace('vocabulary-', '')}.yaml`]
        : [
            catalogueGlob(name),
            ...(name === 'vocabulary' ? vocabularies.map((path) => `!${path}`) : []),
          ];
      return [`./schemas/${file}`, [...files, `schemas/examples/${name}/valid/*.yaml`]];
    });
  const settings = { 'yaml.schemas': Object.fromEntries(schemas) as unknown };
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${JSON.stringify(settings)}\n`;
}

/** Files that lie beside an entry, and have a separate schema. */
const BESIDE: Readonly<Record<string, string>> = { pin: 'catalogue/insights/*/*.yaml' };

/** The files of a kind: `catalogue/datasets/*` + `/*.yaml`. */
function catalogueGlob(name: string): string {
  const beside = BESIDE[name];
  if (beside !== undefined) return beside;
  const kind = name as EntryKind;
  const id =
    planOf(kind)
      .id?.map(() => '*')
      .join('/') ?? kind;
  return `catalogue/${fileOf(kind, id)}`;
}

const nameOf = (file: string): string => file.replace('.schema.json', '');
