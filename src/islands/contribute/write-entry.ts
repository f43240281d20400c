import type { Plain } from '../../core/contribute/form/form-value.ts';
import { allFields, pointerOf } from './form-fields.ts';
import { readForm } from './form-data.ts';
import { fileOf, identityOf, readName } from './entry-name.ts';
import type { LoadedEntry } from './load-entry.ts';

/** The entry as the form has it now, and its file. */
export interface WrittenEntry {
  readonly file: string;
  readonly entry: Plain;
  readonly text: string;
}

/** Writes the file. In an existing one, comments and fields that the form does not ask for stay. */
export async function writeEntry(original: LoadedEntry | undefined): Promise<WrittenEntry> {
  const name = readName();
  const entry = { ...notAsked(original), ...readForm() };
  const identity = identityOf(name);
  const [{ renderEntryYaml }, { editEntryYaml }] = await Promise.all([
    import('../../core/contribute/render-entry-yaml.ts'),
    import('../../core/contribute/edit-entry-yaml.ts'),
  ]);
  const text = original
    ? editEntryYaml(original.text, identity, entry)
    : renderEntryYaml(identity, entry);
  return { file: fileOf(name), entry, text };
}

/** Fields that only people who edit the file use. */
function notAsked(original: LoadedEntry | undefined): Plain {
  const asked = new Set(allFields().map((field) => pointerOf(field).split('/')[1]));
  return Object.fromEntries(
    Object.entries(original?.value ?? {}).filter(([name]) => !asked.has(name)),
  );
}
