import type { Column } from '../../generated/types.ts';
import { prune } from '../prune.ts';

/**
 * Describes columns as a Table Schema (https://datapackage.org/standard/table-schema/): the model's types are its
 * types. The unit is a property of our own, which the standard permits.
 */
export function describeTableSchema(columns: readonly Column[]): object {
  const keys = columns.filter(({ key }) => key).map(({ name }) => name);
  return prune({
    fields: columns.map(({ name, title, type, description, unit, values }) =>
      prune({
        name,
        title,
        type,
        description,
        unit,
        // Permitted values are text in the model, so they cannot be compared with other types.
        constraints: values && type === 'string' ? { enum: values } : undefined,
      }),
    ),
    primaryKey: keys,
  });
}
