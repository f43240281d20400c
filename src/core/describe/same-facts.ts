import { once } from '../model/once.ts';
import { fieldsThat, type FieldPlan, type FieldsThat } from './field-plan.ts';

/** The fields of an entry that facts carry over as they are; what the entry leaves out is not there. */
export type SameFacts<Fields, Table> = Readonly<
  Pick<Fields, FieldsThat<Table, { facts: 'same' }> & keyof Fields>
>;

/**
 * Carries over what facts say just as the entry does.
 * @param table the plans of the kind's fields
 */
export function sameFacts<Fields extends object, Table extends Readonly<Record<string, FieldPlan>>>(
  fields: Fields,
  table: Table,
): SameFacts<Fields, Table> {
  const same = namesOf(table);
  const present = Object.entries(fields).filter(
    ([name, value]) => same.has(name) && value !== undefined,
  );
  return Object.fromEntries(present) as SameFacts<Fields, Table>;
}

/** The names are asked for once a record, and change never. */
const namesOf = once(
  (table: Readonly<Record<string, FieldPlan>>): ReadonlySet<string> =>
    new Set(fieldsThat(table, ({ facts }) => facts === 'same')),
);
