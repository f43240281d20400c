import type { FieldConditions } from './form-conditions.ts';

/** How a field is asked for. */
export type FormControl =
  /** One line of text; `number` and `numbers` are read as such. */
  | 'text'
  | 'number'
  | 'numbers'
  /** Several lines of text; `lines` is a list, one item on each; `words` a list with commas between. */
  | 'long'
  | 'lines'
  | 'words'
  /** One of a few, one of many, several, areas on a map, yes or nothing. */
  | 'radios'
  | 'select'
  | 'checkboxes'
  | 'places'
  | 'yes'
  /** Fields that belong together, once or many times. */
  | 'group'
  | 'groups';

export interface FormChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question of a form, made from a property of a schema. */
export interface FormField extends Partial<FieldConditions> {
  /** JSON pointer of the value; `*` stands for a position in a list. */
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly control: FormControl;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly FormChoice[];
  /** Name of a list of ids that may be meant. */
  readonly suggestions?: string;
  /** Of a group, or of one item of a list of groups. */
  readonly fields?: readonly FormField[];
  /** What one item of a list is called. */
  readonly itemLabel?: string;
}
