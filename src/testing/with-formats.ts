import addFormats from 'ajv-formats';

/** Adds the standard formats to a validator; of either kind, since their types are two. */
export function withFormats<Validator>(ajv: Validator): Validator {
  const { default: add } = addFormats as unknown as { default: (to: unknown) => unknown };
  add(ajv);
  return ajv;
}
