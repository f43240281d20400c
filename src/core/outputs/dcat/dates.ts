import { literal, type Curie, type Literal } from './graph.ts';

/** A date that says only as much as is known, with the datatype that fits it. */
export function dateLiteral(date: string | undefined): Literal | undefined {
  if (date === undefined) return undefined;
  const datatype = DATATYPES.find(([form]) => form.test(date))?.[1];
  return datatype === undefined ? undefined : literal(date, { datatype });
}

const DATATYPES: readonly (readonly [RegExp, Curie])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}$/, 'xsd:gYear'],
];
