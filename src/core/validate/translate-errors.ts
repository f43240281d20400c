import type { ErrorObject } from 'ajv';

import type { ProblemArg } from '../report/messages/message.ts';
import { describeError, type SchemaFinding } from './describe-error.ts';
import { fromPointer, toPointer } from '../model/json-pointer.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { conditionOf, isWithin, type Condition } from './schema-conditions.ts';

/** Of several errors about one value, the first of these counts; the others follow from it. */
const PRECEDENCE = [
  'type',
  'max',
  'min',
  'exclusive',
  'enum',
  'const',
  'false schema',
  'pattern',
  'format',
];

/** An Ajv error with the condition it depends on. */
interface Conditional {
  readonly error: ErrorObject;
  readonly condition: Condition | undefined;
}

/**
 * Turns Ajv's errors into our problems: one for each cause.
 * @param errors of one value, in Ajv's order
 * @param schemaFile file name of its schema
 * @param value the value that was validated
 */
export function translateErrors(
  errors: readonly ErrorObject[],
  schemaFile: string,
  value: unknown,
): SchemaFinding[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf');
  const relevant: Conditional[] = [];
  for (const [index, error] of errors.entries()) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    if (alternatives.some((other) => isBranchOf(error, other))) continue;
    relevant.push({ error, condition: conditionOf(errors, index, schemaFile) });
  }
  const faulty = new Set(
    relevant.filter(({ condition }) => !hasSubject(condition)).map(({ error }) => faultOf(error)),
  );
  // Consequences of a missing or wrong field are noise until that field is right.
  const causes = relevant.filter(
    ({ condition }) =>
      !condition?.subjects.some((subject) => [...faulty].some((fault) => isWithin(subject, fault))),
  );
  const findings = new Map<string, SchemaFinding>();
  for (const { error, condition } of strongestByValue(causes)) {
    const path = toPath(error.instancePath, value);
    const args: Record<string, ProblemArg> = { because: condition?.words ?? '' };
    const finding = describeError(error, path, schemaAt(schemaFile, path), value, args);
    const key = `${finding.code} ${error.instancePath} ${String(finding.args['name'] ?? '')}`;
    if (!findings.has(key)) findings.set(key, finding);
  }
  return withoutMisspeltTwins([...findings.values()]);
}

/** A misspelt field is both unknown and missing: the suggestion is enough. */
function withoutMisspeltTwins(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const suggested = new Set(
    findings
      .filter(({ code }) => code === 'schema/unknown-property')
      .map(({ path, args }) => toPointer([...path.slice(0, -1), String(args['suggestion'])])),
  );
  return findings.filter(
    ({ code, path, args }) =>
      code !== 'schema/required' || !suggested.has(toPointer([...path, String(args['name'])])),
  );
}

const hasSubject = (condition: Condition | undefined): boolean =>
  condition !== undefined && condition.subjects.length > 0;

function isBranchOf(error: ErrorObject, alternative: ErrorObject): boolean {
  return (
    error.schemaPath.startsWith(alternative.schemaPath + '/') &&
    isWithin(error.instancePath, alternative.instancePath)
  );
}

/** The value that an error casts doubt on. */
function faultOf({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}/${params['missingProperty']}` : instancePath;
}

/** Keeps one error per value; an error about a missing or unknown property counts for that property. */
function strongestByValue(list: readonly Conditional[]): Conditional[] {
  const strongest = new Map<string, Conditional>();
  const others: Conditional[] = [];
  for (const item of list) {
    const { keyword, instancePath } = item.error;
    const rank = rankOf(keyword);
    if (rank === -1) {
      others.push(item);
      continue;
    }
    const current = strongest.get(instancePath);
    if (!current || rank < rankOf(current.error.keyword)) strongest.set(instancePath, item);
  }
  return [...others, ...strongest.values()];
}

const rankOf = (keyword: string): number =>
  PRECEDENCE.findIndex((start) => keyword.startsWith(start));

/** Reads a pointer, with numbers for list positions as in paths. */
function toPath(pointer: string, root: unknown): (string | number)[] {
  let value = root;
  return fromPointer(pointer).map((part) => {
    const token = Array.isArray(value) ? Number(part) : part;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[token]
        : undefined;
    return token;
  });
}
