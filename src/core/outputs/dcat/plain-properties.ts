import type { FieldPlan } from '../../describe/field-plan.ts';
import { literal, type Curie, type Statements } from './graph.ts';

/** Datatype → its form: what was never checked may hold anything, and one wrong literal spoils a graph. */
const FORMS = { 'xsd:decimal': /^-?\d+(?:\.\d+)?$/ } as const satisfies Partial<
  Record<Curie, RegExp>
>;

/** A plan whose property has a prefix that the writers know, and a datatype whose form they know. */
type DcatPlan = Omit<FieldPlan, 'dcat'> & {
  readonly dcat?: { readonly property: Curie; readonly datatype: keyof typeof FORMS };
};

/** The values that are written as they are: the table of fields names the property and the datatype of each. */
export function plainProperties(
  facts: object,
  fields: Readonly<Record<string, DcatPlan>>,
): Statements {
  const values = facts as Readonly<Record<string, string | number | undefined>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { dcat }]) => {
      const value = String(values[name]);
      if (dcat === undefined || !FORMS[dcat.datatype].test(value)) return [];
      return [[dcat.property, literal(value, { datatype: dcat.datatype })]];
    }),
  );
}
