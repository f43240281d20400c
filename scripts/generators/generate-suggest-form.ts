import { stringify } from 'yaml';
import { UserError } from '../../src/core/model/user-error.ts';

/** A list of options that follows a comment which names the vocabulary it comes from. */
const OPTIONS =
  /^( *)# From catalogue\/vocabularies\/([a-z-]+)\.yaml by `npm run generate`\.\n\1options:\n(?:\1 +- .*\n)+/gm;

/**
 * Writes the labels of vocabularies into the form for suggestions, whose options GitHub takes from the file only.
 * @param form the form as it is
 * @param labels of each vocabulary, in its order
 * @throws where a vocabulary is missing, or two of its terms could not be told apart
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

/** As prettier writes it: plain if it can be, in single quotes otherwise. */
function scalar(text: string): string {
  return stringify(text, { singleQuote: true, lineWidth: 0 }).trimEnd();
}
