// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';

export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Schema file name → validating function. */
export const full: ReadonlyMap<string, ValidateFunction>;
export const limits: ReadonlyMap<string, ValidateFunction>;
