import { present } from '../../model/present.ts';
import { isAsDescribed, type ColumnDifferences, type OddValues } from './compare-columns.ts';

/** Names in a list; the rest is counted. */
const MOST_NAMES = 20;

/**
 * Says how a file differs from the columns that its entry describes, a sentence for each kind of difference.
 * @param types words for the types of Table Schema
 */
export function differenceWords(
  differences: ColumnDifferences,
  types: Readonly<Record<string, string>>,
  language: string,
): readonly string[] {
  const { described, missing, extra, renamed, mistyped, outside, repeatedKeys } = differences;
  const { format } = new Intl.NumberFormat(language);
  if (isAsDescribed(differences)) {
    return [
      'The rows read match the columns described on this page: names, types and permitted values.',
    ];
  }
  if (missing.length === described) {
    return [
      'The file has none of the columns described on this page. They may belong to another file of this dataset.',
    ];
  }
  const odd = ({ count, checked, examples }: OddValues): string =>
    `${format(count)} of ${format(checked)} values (${examples.map((text) => `“${text}”`).join(', ')})`;
  return present([
    missing.length > 0 && `Described, but not in the file: ${names(missing, format)}.`,
    extra.length > 0 && `In the file, but not described: ${names(extra, format)}.`,
    ...renamed.map(([name, found]) => `Described as “${name}”, written “${found}” in the file.`),
    ...mistyped.map(
      (one) => `${one.column}: ${odd(one)} do not fit the type “${types[one.type] ?? one.type}”.`,
    ),
    ...outside.map((one) => `${one.column}: ${odd(one)} are not among the permitted values.`),
    repeatedKeys > 0 && `Rows with the same key as an earlier row: ${format(repeatedKeys)}.`,
  ]);
}

function names(list: readonly string[], format: (value: number) => string): string {
  const more = list.length - MOST_NAMES;
  const shown = list.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return `${shown.join(', ')}${more > 0 ? ` and ${format(more)} more` : ''}`;
}
