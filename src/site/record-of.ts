import { UserError } from '../core/model/user-error.ts';

/**
 * The record of a page.
 * @throws if it is not in the register: in development, a page stays known after its file gets an error
 */
export function recordOf<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) {
    throw new UserError(`"${id}" is missing or has an error: run "npm run check" to see which.`);
  }
  return record;
}
