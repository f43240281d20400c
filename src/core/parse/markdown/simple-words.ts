/**
 * What makes more of a text than lines of words: marks other than the star, characters that a parser treats in some other
 * way, and lines that begin with anything but a letter or the dash of a list.
 */
const NOT_SIMPLE = /[^\n -~]|[&\\[\]`<_~]|(?:^|\n)(?!\n|$|(?:- )?(?:\*\*)?[A-Za-z])/;

/** Strong words whose stars can only open and only close (CommonMark 0.31, 6.2), on one line. */
const STRONG = /\*\*(?<![^\s(]\*\*)([A-Za-z0-9](?:[^*\n]*[A-Za-z0-9])?)\*\*(?![^\s.,;:!?)])/g;

/**
 * The visible words of a Markdown text that has nothing but paragraphs, plain lists and strong words, as many
 * descriptions: the same that the parser gives, in a tenth of its time.
 * @returns undefined for other texts
 */
export function simpleWords(text: string): string | undefined {
  if (NOT_SIMPLE.test(text)) return undefined;
  const words = text.replace(STRONG, '$1');
  if (words.includes('*')) return undefined;
  const lines = words.split('\n').map((line) => line.replace(/^- /, '').trimEnd());
  return lines.filter((line) => line !== '').join('\n');
}
