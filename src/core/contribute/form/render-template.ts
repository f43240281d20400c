import { stringify } from 'yaml';

import { identifyFile } from '../../model/entry.ts';
import { schemaLine } from '../../parse/fix/fix-text.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import type { FormField } from './form-field.ts';
import { getAt } from './form-value.ts';

/** Comments are wrapped here, as the fields are. */
const WIDTH = 96;

/**
 * Writes an entry to copy and fill in by hand: every field with what it means and an example, those that may be
 * left out as comments.
 * @param file path inside the catalogue folder, from which the first line follows
 * @param fields the top level of the form
 */
export function renderTemplate(file: string, fields: readonly FormField[]): string {
  const identity = identifyFile(file)!;
  const examples = Object.fromEntries(
    fields.map(({ pointer }) => {
      const name = pointer.slice(1);
      const [example] = (schemaAt(identity.schema, [name])?.['examples'] ?? []) as unknown[];
      return [name, example];
    }),
  );
  const isNeeded = ({ required, requiredWhen = [] }: FormField): boolean =>
    required ||
    requiredWhen.some(
      (test) => test.values.includes(String(getAt(examples, test.pointer))) !== test.not,
    );
  const parts = fields.map((field) => {
    const { pointer, label, hint } = field;
    const required = isNeeded(field);
    const name = pointer.slice(1);
    const example = examples[name];
    const text = stringify({ [name]: example ?? '' }, { lineWidth: WIDTH }).trimEnd();
    const about = wrap(`${label}${required ? ' (required)' : ''}. ${hint.replace(/\s+/g, ' ')}`);
    return `${comment(about)}\n${required ? text : comment(text.split('\n'))}\n`;
  });
  return `${schemaLine(identity)}${parts.join('\n')}`;
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > WIDTH && line !== '') lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`.trimEnd()).join('\n');
}
