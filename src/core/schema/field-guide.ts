import { fieldGuide as generated } from '../generated/field-guide.ts';

/** What the field guide says about one field of one schema. */
export interface FieldGuideField {
  /** From the root of the entry, with `[]` for each item of a list: `distributions[].checksum.value`. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** Its depth: 0 for a field of the entry itself. */
  readonly depth: number;
  readonly title: string;
  readonly description: string;
  /** In words: `text`, `list of texts`, `group of fields`. */
  readonly type: string;
  /** Whether its parent always needs it. */
  readonly required: boolean;
  /** When other fields make it required, in words. Code is in backticks. */
  readonly requiredWhen: readonly string[];
  /** When other fields forbid it. */
  readonly forbiddenWhen: readonly string[];
  /** Lengths, counts and ranges in words. */
  readonly limits: readonly string[];
  /** All permitted values, if there are few. */
  readonly allowed: readonly string[];
  /** Plain values, at least one. */
  readonly examples: readonly unknown[];
  /** The vocabulary that lists its values: a file in `catalogue/vocabularies/`. */
  readonly vocabulary?: string;
}

/** The guide to one kind of file. */
export interface FieldGuideSchema {
  /** `dataset` for `schemas/dataset.schema.json`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In the order of the schema, each field before its parts. */
  readonly fields: readonly FieldGuideField[];
}

/** What the schemas say about every field, in words: a guide for each kind of file. */
export const fieldGuide = generated as readonly FieldGuideSchema[];
