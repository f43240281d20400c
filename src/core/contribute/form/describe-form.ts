import type { EntryKind } from '../../model/entry.ts';
import type { VocabularyName } from '../../model/vocabulary.ts';
import { schemaAt, type SchemaNode } from '../../schema/schema-at.ts';
import { formConditions, type FieldConditions } from './form-conditions.ts';
import type { FormChoice, FormControl, FormField } from './form-field.ts';

/** Fields whose values are terms. */
export const VOCABULARY_OF: Readonly<Record<string, VocabularyName>> = {
  '/themes': 'themes',
  '/licence': 'licences',
  '/frequency': 'frequencies',
  '/access/reason': 'access-reasons',
  '/access/request/audiences/*/who': 'audiences',
  '/coverage/places': 'places',
  '/coverage/granularity': 'granularities',
  '/distributions/*/format': 'formats',
};

/** Fields whose values are ids of other entries, few enough to be offered. */
const RECORDS_OF: Readonly<Record<string, EntryKind>> = {
  '/services': 'service',
  '/distributions/*/service': 'service',
  '/inSeries': 'series',
  '/access/request/agreements': 'agreement',
};

/** More than this is easier to choose from a list that opens. */
const MOST_RADIOS = 6;

/** What a form offers: terms by vocabulary, and names for the values of an enumeration by pointer. */
export interface FormWords {
  terms(vocabulary: VocabularyName): readonly FormChoice[];
  values?(pointer: string): readonly FormChoice[] | undefined;
  /** What to say instead of the schema's description, which speaks to those who write the file. */
  hint?(pointer: string): string | undefined;
}

/**
 * Describes the questions of a form, from a schema.
 * @param file schema file name, `dataset.schema.json`
 * @returns one field for each property, in the order of the schema
 */
export function describeForm(file: string, words: FormWords): FormField[] {
  const conditions = formConditions(file, ['access']);

  function fieldsAt(path: readonly (string | number)[], pointer: string): FormField[] {
    const node = schemaAt(file, path);
    const required = [...requiredOf(node), ...(pointer === '' ? unlessOverlay(node) : [])];
    return Object.keys((node?.['properties'] ?? {}) as SchemaNode).map((name) =>
      describe([...path, name], `${pointer}/${name}`, required.includes(name)),
    );
  }

  function describe(
    path: readonly (string | number)[],
    pointer: string,
    required: boolean,
  ): FormField {
    const node = schemaAt(file, path)!;
    const control = controlOf(node, pointer, file, path);
    const choices = choicesOf(pointer, control, node);
    const item = schemaAt(file, [...path, 0]);
    const maxLength = node['maxLength'];
    return {
      pointer,
      label: String(node['title'] ?? ''),
      hint: words.hint?.(pointer) ?? String(node['description'] ?? ''),
      control,
      required,
      ...(typeof maxLength === 'number' && { maxLength }),
      ...(choices && { choices }),
      ...(RECORDS_OF[pointer] && { suggestions: RECORDS_OF[pointer] }),
      ...(control === 'group' && { fields: fieldsAt(path, pointer) }),
      ...(control === 'groups' && {
        fields: fieldsAt([...path, 0], `${pointer}/*`),
        itemLabel: String(item?.['title'] ?? ''),
      }),
      ...withSubject(conditions.get(pointer), pointer),
    };
  }

  function choicesOf(
    pointer: string,
    control: FormControl,
    node: SchemaNode,
  ): readonly FormChoice[] | undefined {
    const vocabulary = VOCABULARY_OF[pointer];
    if (vocabulary) return words.terms(vocabulary);
    if (control !== 'radios' && control !== 'select') return undefined;
    const named = words.values?.(pointer);
    return named ?? (node['enum'] as readonly string[]).map((value) => ({ value, label: value }));
  }

  return fieldsAt([], '');
}

function controlOf(
  node: SchemaNode,
  pointer: string,
  file: string,
  path: readonly (string | number)[],
): FormControl {
  const item = schemaAt(file, [...path, 0]);
  const vocabulary = VOCABULARY_OF[pointer];
  if (vocabulary === 'places') return 'places';
  if (vocabulary) return node['type'] === 'array' ? 'checkboxes' : 'select';
  const values = node['enum'];
  if (Array.isArray(values)) return values.length > MOST_RADIOS ? 'select' : 'radios';
  switch (node['type']) {
    case 'object':
      return 'group';
    case 'boolean':
      return 'yes';
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      if (item?.['type'] === 'object') return 'groups';
      if (item?.['type'] === 'number') return 'numbers';
      return pointer === '/keywords' ? 'words' : 'lines';
    default:
      // Addresses are long, and still one line.
      if ('format' in node || 'pattern' in node) return 'text';
      return Number(node['maxLength'] ?? 0) > LONGEST_LINE ? 'long' : 'text';
  }
}

/** Longer texts get a box of several lines; what has a format stays on one line. */
const LONGEST_LINE = 200;

function requiredOf(node: SchemaNode | undefined): readonly string[] {
  return (node?.['required'] ?? []) as readonly string[];
}

/** What is required of every entry but one that corrects a harvested record. */
function unlessOverlay(node: SchemaNode | undefined): readonly string[] {
  const rules = (node?.['allOf'] ?? []) as readonly SchemaNode[];
  return rules
    .filter((rule) => (rule['if'] as SchemaNode | undefined)?.['properties'] === undefined)
    .flatMap((rule) => requiredOf(rule['else'] as SchemaNode | undefined));
}

/** A condition on itself would never let go. */
function withSubject(
  conditions: FieldConditions | undefined,
  pointer: string,
): Partial<FieldConditions> {
  if (!conditions) return {};
  const other = (tests: FieldConditions['requiredWhen']): FieldConditions['requiredWhen'] =>
    tests.filter((test) => test.pointer !== pointer);
  return {
    requiredWhen: other(conditions.requiredWhen),
    forbiddenWhen: other(conditions.forbiddenWhen),
  };
}
