import type { ErrorObject } from 'ajv';

import { fromPointer, toPointer } from '../model/json-pointer.ts';
import { schemaAt, type SchemaNode } from '../schema/schema-at.ts';

/** The `if` that the error depends on. */
export interface Condition {
  /** Pointers of the values that the condition looks at. */
  readonly subjects: readonly string[];
  /** The condition in words (`access.level` is `open`); empty where words would not help. */
  readonly words: string;
}

/**
 * Finds the condition of an error. Ajv reports every failed `if` as a separate error, right after the errors of its
 * branch.
 * @returns undefined for an error without a condition
 */
export function conditionOf(
  errors: readonly ErrorObject[],
  index: number,
  schemaFile: string,
): Condition | undefined {
  const error = errors[index]!;
  for (const other of errors.slice(index + 1)) {
    if (other.keyword !== 'if' || !isWithin(error.instancePath, other.instancePath)) continue;
    const branch = other.params['failingKeyword'] as 'then' | 'else';
    const base = other.schemaPath.slice(0, -'/if'.length);
    if (!error.schemaPath.startsWith(`${base}/${branch}/`)) continue;
    const owner = fromPointer(other.instancePath);
    const list = schemaAt(schemaFile, owner)?.['allOf'] as readonly SchemaNode[] | undefined;
    const test = list?.[Number(base.split('/').at(-1))]?.['if'];
    return test ? describe(test as SchemaNode, branch, other.instancePath) : undefined;
  }
  return undefined;
}

/** Whether a pointer is the same as another or lies below it. */
export function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(parent + '/');
}

function describe(test: SchemaNode, branch: 'then' | 'else', owner: string): Condition {
  const subjects: string[] = [];
  const words: string[] = [];
  const visit = (node: SchemaNode, path: readonly string[]): void => {
    for (const [name, part] of Object.entries((node['properties'] ?? {}) as SchemaNode)) {
      const child = part as SchemaNode;
      const childPath = [...path, name];
      const values = 'const' in child ? [child['const']] : child['enum'];
      if (Array.isArray(values)) {
        subjects.push(owner + toPointer(childPath));
        const verb = branch === 'then' ? 'is' : 'is not';
        words.push(
          `\`${childPath.join('.')}\` ${verb} ${values.map((value) => `\`${value}\``).join(' or ')}`,
        );
      }
      visit(child, childPath);
    }
  };
  visit(test, []);
  return { subjects, words: words.join(' and ') };
}
