import type { ListedRecord } from '../derive/catalogue.ts';
import { fieldLabel, RECORD_FIELDS } from './record-fields.ts';

/**
 * The facts of a record that need no words of their own: what the field is called, and its value as a text, which
 * may be anybody's. A number has the unit that its plan names.
 * @param language BCP 47 tag
 */
export function factRows(
  { kind, fields }: ListedRecord,
  language: string,
): (readonly [label: string, text: string])[] {
  const values: Readonly<Record<string, unknown>> = { ...fields };
  return Object.entries(RECORD_FIELDS[kind]).flatMap(([name, { shown, unit }]) => {
    const value = values[name];
    if (shown !== 'row' || value === undefined) return [];
    const text =
      typeof value === 'number'
        ? new Intl.NumberFormat(language, unitStyle(unit)).format(value)
        : String(value);
    return [[fieldLabel(kind, name), text] as const];
  });
}

function unitStyle(unit: string | undefined): Intl.NumberFormatOptions {
  return unit === undefined ? {} : { style: 'unit', unit, unitDisplay: 'long' };
}
