import { resolveReference, type Schema, type Schemas } from './resolve-reference.ts';

/** A field that other fields make required or forbidden. */
export interface ConditionalRule {
  readonly path: string;
  readonly kind: 'required' | 'forbidden';
  /** In words, to follow "when": `` `status` is `superseded` ``. */
  readonly when: string;
}

/**
 * What the conditions and alternatives of one node say about fields at or below it.
 * @param at path of the node as the field guide writes it
 */
export function conditionalRules(schemas: Schemas, node: Schema, at: string): ConditionalRule[] {
  const rules: ConditionalRule[] = [];
  const prefix = at === '' ? '' : `${at}.`;
  for (const part of (node['allOf'] ?? []) as Schema[]) {
    const test = part['if'] as Schema | undefined;
    if (!test) continue;
    const [isSo, isNotSo] = conditionInWords(test, prefix);
    rules.push(...consequences(schemas, part['then'], node, prefix, isSo));
    rules.push(...consequences(schemas, part['else'], node, prefix, isNotSo));
  }
  const groups = ((node['anyOf'] ?? []) as Schema[]).map((part) => requiredOf(part));
  for (const names of groups) {
    const others = groups.filter((other) => other !== names).flat();
    for (const name of names) {
      const when = `there is no ${others.map((other) => `\`${prefix}${other}\``).join(' or ')}`;
      rules.push({ path: prefix + name, kind: 'required', when });
    }
  }
  return rules;
}

function consequences(
  schemas: Schemas,
  branch: unknown,
  node: Schema,
  prefix: string,
  when: string,
): ConditionalRule[] {
  if (typeof branch !== 'object' || branch === null) return [];
  const schema = branch as Schema;
  const rules: ConditionalRule[] = requiredOf(schema).map((name) => ({
    path: prefix + name,
    kind: 'required',
    when,
  }));
  for (const [name, part] of Object.entries((schema['properties'] ?? {}) as Schema)) {
    if (part === false) rules.push({ path: prefix + name, kind: 'forbidden', when });
    const below = (part as Schema)['items'];
    if (below) rules.push(...consequences(schemas, below, node, `${prefix}${name}[].`, when));
    else
      rules.push(
        ...consequences(schemas, part, resolveReference(schemas, node), `${prefix}${name}.`, when),
      );
  }
  return rules;
}

/** The condition and its opposite. */
function conditionInWords(test: Schema, prefix: string): [string, string] {
  const pairs = valuesOf(test, prefix).map(({ path, values }) => {
    const list = values.map((value) => `\`${value}\``).join(' or ');
    return [`\`${path}\` is ${list}`, `\`${path}\` is not ${list}`] as const;
  });
  if (pairs.length === 0) {
    const list = requiredOf(test)
      .map((name) => `\`${prefix}${name}\``)
      .join(' and ');
    return [`there is ${list}`, `there is no ${list}`];
  }
  return [pairs.map(([so]) => so).join(' and '), pairs.map(([, not]) => not).join(' or ')];
}

function valuesOf(test: Schema, prefix: string): { path: string; values: string[] }[] {
  return Object.entries((test['properties'] ?? {}) as Schema).flatMap(([name, part]) => {
    const node = part as Schema;
    const path = prefix + name;
    const values = 'const' in node ? [node['const']] : node['enum'];
    return Array.isArray(values)
      ? [{ path, values: values.map(String) }]
      : valuesOf(node, `${path}.`);
  });
}

const requiredOf = (schema: Schema): string[] => (schema['required'] ?? []) as string[];
