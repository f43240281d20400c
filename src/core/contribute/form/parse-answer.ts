import type { FormControl } from './form-field.ts';

/**
 * Makes a value from a typed answer.
 * @param separator between the items of a list: a line break in a form, a semicolon in a cell
 * @returns undefined for nothing; text where a number is due stays text, so that the check can say so
 */
export function parseAnswer(control: FormControl, typed: string, separator = /\n/): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  switch (control) {
    case 'number':
      return toNumber(text);
    case 'numbers':
      return split(text, /[\s,;]+/).map(toNumber);
    case 'words':
      return split(text, /[,;\n]/);
    case 'lines':
    case 'checkboxes':
    case 'places':
      return split(text, separator);
    case 'yes':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? undefined : text;
    default:
      return text.replaceAll('\r\n', '\n');
  }
}

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);

/** Commas between thousands are how people write, and spreadsheets. */
function toNumber(text: string): number | string {
  const number = Number(text.replace(/(?<=\d),(?=\d{3}\b)/g, ''));
  return Number.isFinite(number) ? number : text;
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
