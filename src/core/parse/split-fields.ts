/** A field of the file itself: a plain name in the first column. */
const FIELD = /^([A-Za-z][A-Za-z0-9]*):(?:\s|$)/;

/** A line that continues the one above: indented, blank, a comment, or an item of a list. */
const CONTINUES = /^(?:\s|$|#|- |-$)/;

const INDENTED = /^(?: {2}|\s*$)/;

/**
 * Cuts a text into the lines of its fields without parsing it: only names of the outermost map are in the first column.
 * Of two versions, only what differs then needs parsing, which takes a tenth of the time.
 * @returns name → its lines; undefined if the text does not have this plain form and must be parsed whole
 */
export function splitFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let name: string | undefined;
  let lines: string[] = [];
  const finish = (): void => {
    if (name !== undefined) fields.set(name, lines.join('\n'));
  };
  for (const line of text.split('\n')) {
    const found = FIELD.exec(line)?.[1];
    if (found === undefined) {
      if (!CONTINUES.test(line)) return undefined;
      if (name !== undefined) lines.push(line);
      else if (/^[\s-]*[^\s#-]/.test(line)) return undefined;
      continue;
    }
    finish();
    if (fields.has(found)) return undefined;
    name = found;
    lines = [line];
  }
  finish();
  return fields;
}

/**
 * The lines below a field's name, moved one step to the left: an inner map as a separate text.
 * @returns undefined if they are not indented by two spaces, or the name has a value beside it
 */
export function unindentField(field: string): string | undefined {
  const [first = '', ...rest] = field.split('\n');
  if (!/^[A-Za-z0-9]+:\s*$/.test(first) || !rest.every((line) => INDENTED.test(line))) {
    return undefined;
  }
  return rest.map((line) => line.slice(2)).join('\n');
}
