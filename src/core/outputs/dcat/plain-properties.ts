import type { FieldPlan } from '../../describe/field-plan.ts';
import { literal, type Curie, type Statements } from './graph.ts';

/** A plan whose property has a prefix that the writers know. */
type DcatPlan = Omit<FieldPlan, 'dcat'> & {
  readonly dcat?: { readonly property: Curie; readonly datatype: Curie };
};

/** The values that are written as they are: the table of fields names the property and the datatype of each. */
export function plainProperties(
  facts: object,
  fields: Readonly<Record<string, DcatPlan>>,
): Statements {
  const values = facts as Readonly<Record<string, string | number | undefined>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { dcat }]) =>
      dcat ? [[dcat.property, literal(values[name], { datatype: dcat.datatype })]] : [],
    ),
  );
}
