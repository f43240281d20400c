import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import { fieldsThat, type FormSectionId } from '../../describe/field-plan.ts';

/** A part of the form: top-level fields that are asked together. */
export interface FormSection {
  readonly id: FormSectionId;
  readonly title: string;
  readonly fields: readonly string[];
  /** Folded away until somebody opens it. */
  readonly isFolded: boolean;
}

/** The order in which a person thinks about a dataset; the file has the order of the schema. */
const SECTIONS: Readonly<Record<FormSectionId, Pick<FormSection, 'title' | 'isFolded'>>> = {
  what: { title: 'What it is', isFolded: false },
  access: { title: 'Who may use it', isFolded: false },
  time: { title: 'How current it is', isFolded: false },
  get: { title: 'Where it is', isFolded: false },
  coverage: { title: 'Places and times it covers', isFolded: true },
  columns: { title: 'Columns', isFolded: true },
  contact: { title: 'Contact and limits', isFolded: true },
  relations: { title: 'What it belongs to, comes from and is used for', isFolded: true },
};

export const DATASET_SECTIONS: readonly FormSection[] = Object.entries(SECTIONS).map(
  ([id, section]) => ({
    id: id as FormSectionId,
    ...section,
    fields: fieldsThat(DATASET_FIELDS, ({ asked }) => asked === id),
  }),
);

/** Fields that only make sense to people who edit the file: corrections of harvested records. */
export const BY_HAND: readonly string[] = fieldsThat(
  DATASET_FIELDS,
  ({ asked }) => asked === 'by-hand',
);
