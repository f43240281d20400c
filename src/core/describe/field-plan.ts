/** The sections of the form. */
export type FormSectionId =
  'what' | 'access' | 'time' | 'get' | 'coverage' | 'columns' | 'contact' | 'relations';

/** What the register does with one field of an entry. What people call the field is its title in the schema. */
export interface FieldPlan {
  /**
   * How a review weighs a change: by a comparison for it alone, as words, as a detail that explains or dates the
   * data, or as something that may bind somebody and is looked at.
   */
  readonly review: 'own' | 'words' | 'detail' | 'binding';
  /**
   * What outputs get: `same` is copied, which suits values that are neither a reference nor
   * an address; `made` is worked out by the `describe-` file of its kind; `none` is for those who edit the entry.
   */
  readonly facts: 'same' | 'made' | 'none';
  /** Where its page shows it. A `row` is among the facts and needs only its label and its value, a text or a number. */
  readonly shown: 'head' | 'row' | 'facts' | 'section' | 'related' | 'aside' | 'none';
  /** The property of DCAT that says a plain value, and its datatype; other values are written by `outputs/dcat`. */
  readonly dcat?: { readonly property: `${string}:${string}`; readonly datatype: `xsd:${string}` };
  /** The unit of a number in a `row`, as `Intl.NumberFormat` names it. */
  readonly unit?: string;
  /** Absent if the JSON API repeats it; false if not; else the description in its schema. */
  readonly api?: false | { readonly description: string };
  /** Its columns in the dumps: name → what is in it. Names are published and stay. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Datasets are also asked for by the form, and harvested from other registers. */
export interface DatasetFieldPlan extends FieldPlan {
  /** The section of the form that asks for it; `by-hand` if only people who edit the file need it. */
  readonly asked: FormSectionId | 'by-hand';
  /**
   * Its use when another register of this kind is harvested: `same` means the same everywhere, `made` is
   * read as from any source, `reference` names records of that register, `none` stays there.
   */
  readonly harvested: 'same' | 'made' | 'reference' | 'none';
}

/** The fields of a table that have a certain plan. */
export type FieldsThat<Table, Plan extends Partial<DatasetFieldPlan>> = {
  [Field in keyof Table]: Table[Field] extends Plan ? Field : never;
}[keyof Table];

/** The names of a table's fields that have a certain plan, in the order of the table. */
export function fieldsThat<Table extends Readonly<Record<string, FieldPlan>>>(
  table: Table,
  accepts: (plan: Table[keyof Table]) => boolean,
): (keyof Table & string)[] {
  return Object.keys(table).filter((name) => accepts(table[name] as Table[keyof Table]));
}
