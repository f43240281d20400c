import type { Fields } from '../compare/comparison.ts';

type Test = (value: unknown) => boolean;

const isAbsent: Test = (value) => value === undefined;
const isScalar: Test = (value) => typeof value !== 'object';
const isList =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(item);
const isMap =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, test]) => isAbsentOr(test)(part(value, name)));
const isAbsentOr =
  (test: Test): Test =>
  (value) =>
    isAbsent(value) || test(value);

/** What the comparisons count on; the schema promises it of today's entries only. */
const COMPARED = isMap({
  access: isMap({ level: isScalar, personalData: isScalar }),
  licence: isScalar,
  status: isScalar,
  supersededBy: isScalar,
  frequency: isScalar,
  modified: isScalar,
  contact: isMap({ name: isScalar }),
  coverage: isMap({ places: isList(isScalar), period: isMap({ start: isScalar, end: isScalar }) }),
  distributions: isList(isMap({ id: isScalar, title: isScalar, url: isText, format: isScalar })),
  columns: isList(isMap({ name: isScalar, type: isScalar })),
});

/** Whether fields from some time in the past are of the shape that the comparisons work on. */
export function isComparable(fields: Fields): boolean {
  return COMPARED(fields);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function part(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}
