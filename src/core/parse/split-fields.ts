/** A field of the file itself: a plain name from the first column. */
const FIELD = /^([A-Za-z][A-Za-z0-9]*):(?:\s|$)/;

/** A line that goes on with what stands above: indented, blank, a comment, or an item of a list. */
const CONTINUES = /^(?:\s|$|#|- |-$)/;

const INDENTED = /^(?: {2}|\s*$)/;

/**
 * Cuts a text into the lines of its fields, without parsing it: a name of the outermost map stands in the first
 * column, and nothing else does. So that of two versions only what differs has to be parsed, which takes a tenth
 * of the time.
 * @returns name → its lines; undefined where the text is not of this plain form, and has to be parsed as a whole
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
 * The lines below a field's name, one step to the left: a map inside a map as a text of its own.
 * @returns undefined where they are not indented by two spaces, or the name has a value beside it
 */
export function unindentField(field: string): string | undefined {
  const [first = '', ...rest] = field.split('\n');
  if (!/^[A-Za-z0-9]+:\s*$/.test(first) || !rest.every((line) => INDENTED.test(line))) {
    return undefined;
  }
  return rest.map((line) => line.slice(2)).join('\n');
}
