import { UserError } from '../model/user-error.ts';

/** A recipe that does not fit its file: says which operation, and which column. */
export class RecipeError extends UserError {
  override readonly name = 'RecipeError';
}
