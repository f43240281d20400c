import type { ListedFacts } from '../listed-facts.ts';
import { fieldLabel } from '../field-label.ts';
import { RECORD_FIELDS } from '../record-fields.ts';
import { fact, quote } from './inlines.ts';
import type { Fact } from './page-model.ts';

/**
 * The facts of a record that need only their label and value: the fields that the table of fields shows as a `row`.
 * A number has the unit that its plan names.
 * @param language BCP 47 tag
 */
export function factRows(facts: ListedFacts, language: string): Fact[] {
  const { kind } = facts;
  const values: Readonly<Record<string, unknown>> = { ...facts };
  return Object.entries(RECORD_FIELDS[kind]).flatMap(([name, { shown, unit }]) => {
    const value = values[name];
    if (shown !== 'row' || value === undefined) return [];
    const text =
      typeof value === 'number'
        ? new Intl.NumberFormat(language, unitStyle(unit)).format(value)
        : String(value);
    return fact(fieldLabel(kind, name), quote(text));
  });
}

function unitStyle(unit: string | undefined): Intl.NumberFormatOptions {
  return unit === undefined ? {} : { style: 'unit', unit, unitDisplay: 'long' };
}
