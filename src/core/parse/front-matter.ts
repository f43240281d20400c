/** The line before and after the fields of an entry at the head of a longer text. */
const RULE = '---';

/** The line after the fields. */
const END = /(\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * The YAML of an entry: the whole text, or what stands between the two lines of hyphens at the head of a text in
 * another language. Places in it are places in the text. What follows them is read apart.
 * @param file path inside the catalogue folder
 */
export function yamlOf(file: string, text: string): string {
  if (file.endsWith('.yaml') || !text.startsWith(RULE)) return text;
  const end = END.exec(text);
  if (!end) return text;
  return ' '.repeat(RULE.length) + text.slice(RULE.length, end.index + end[1]!.length);
}
