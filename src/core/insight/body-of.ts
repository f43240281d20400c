/** A line of three hyphens before and after the fields at the head of an insight. */
const HEAD = /^---\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** The text of an insight below its fields, with as many empty lines before it, so that places are those of the file. */
export function bodyOf(text: string): string {
  const head = HEAD.exec(text)?.[0] ?? '';
  return '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length);
}
