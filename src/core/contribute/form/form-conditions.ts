import { schemaAt, type SchemaNode } from '../../schema/schema-at.ts';

/** Holds if the value at the pointer is, or with `not` is not, one of the values. */
export interface FormTest {
  readonly pointer: string;
  readonly values: readonly string[];
  readonly not: boolean;
}

/** When a field is asked for, by what was answered elsewhere. Any one of the tests is enough. */
export interface FieldConditions {
  readonly requiredWhen: readonly FormTest[];
  readonly forbiddenWhen: readonly FormTest[];
}

type Collected = Record<keyof FieldConditions, FormTest[]>;

/**
 * Reads the conditions of a schema's `if`, `then` and `else`: what they require and what they forbid (`false`).
 * @param file schema file name
 * @param parts of which conditions may hang: names of properties that are objects
 * @returns by pointer, `*` for positions in a list
 */
export function formConditions(
  file: string,
  parts: readonly string[],
): ReadonlyMap<string, FieldConditions> {
  const found = new Map<string, Collected>();
  for (const part of ['', ...parts]) {
    const node = schemaAt(file, part === '' ? [] : [part]);
    const base = part === '' ? '' : `/${part}`;
    for (const rule of (node?.['allOf'] ?? []) as readonly SchemaNode[]) {
      const test = testOf(rule['if'] as SchemaNode | undefined, base);
      if (!test) continue;
      collect(rule['then'] as SchemaNode | undefined, base, test, found);
      collect(rule['else'] as SchemaNode | undefined, base, { ...test, not: true }, found);
    }
  }
  return found;
}

/** The one value that a condition looks at; conditions of another shape are left to the check. */
function testOf(node: SchemaNode | undefined, pointer: string): FormTest | undefined {
  for (const [name, part] of Object.entries((node?.['properties'] ?? {}) as SchemaNode)) {
    const child = part as SchemaNode;
    const at = `${pointer}/${name}`;
    const values = 'const' in child ? [child['const']] : child['enum'];
    if (Array.isArray(values)) return { pointer: at, values: values.map(String), not: false };
    return testOf(child, at);
  }
  return undefined;
}

function collect(
  branch: SchemaNode | undefined,
  pointer: string,
  test: FormTest,
  found: Map<string, Collected>,
): void {
  const at = (place: string): Collected => {
    const known = found.get(place) ?? { requiredWhen: [], forbiddenWhen: [] };
    found.set(place, known);
    return known;
  };
  for (const name of (branch?.['required'] ?? []) as readonly string[]) {
    at(`${pointer}/${name}`).requiredWhen.push(test);
  }
  for (const [name, part] of Object.entries((branch?.['properties'] ?? {}) as SchemaNode)) {
    if (part === false) at(`${pointer}/${name}`).forbiddenWhen.push(test);
    else collect(part as SchemaNode, `${pointer}/${name}`, test, found);
  }
  if (branch?.['items']) collect(branch['items'] as SchemaNode, `${pointer}/*`, test, found);
}
