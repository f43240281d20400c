import { stringify } from 'yaml';
import { UserError } from '../../src/core/model/user-error.ts';

/** A list of options after a comment that names its vocabulary. */
const OPTIONS =
  /^( *)# From catalogue\/vocabularies\/([a-z-]+)\.yaml by `npm run generate`\.\n\1options:\n(?:\1 +- .*\n)+/gm;

/**
 * Writes the vocabularies' labels into the form for suggestions, because GitHub reads options only from the file.
 * @param form the current form
 * @param labels of each vocabulary, in its order
 * @throws if a vocabulary is missing, or two of its terms look the same
 */
export function generateSuggestForm(
  form: string,
  labels: ReadonlyMap<string, readonly string[]>,
): string {
  return form.replace(OPTIONS, (_, indent: string, vocabulary: string) => {
    const options = labels.get(vocabulary) ?? [];
    const twice = options.find((label, index) => options.indexOf(label) !== index);
    if (options.length === 0) throw new UserError(`The form needs the vocabulary ${vocabulary}.`);
    if (twice !== undefined) throw new UserError(`${vocabulary} has "${twice}" twice.`);
    return [
      `${indent}# From catalogue/vocabularies/${vocabulary}.yaml by \`npm run generate\`.`,
      `${indent}options:`,
      ...options.map((label) => `${indent}  - ${scalar(label)}`),
      '',
    ].join('\n');
  });
}

/** As prettier writes it: plain if possible, otherwise in single quotes. */
function scalar(text: string): string {
  return stringify(text, { singleQuote: true, lineWidth: 0 }).trimEnd();
}
