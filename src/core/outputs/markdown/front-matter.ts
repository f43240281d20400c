/** Characters that JSON allows unescaped and YAML 1.2 does not (5.1): DEL, the C1 controls and non-characters. */
const NOT_YAML = /[\u007f-\u009f\ufeff\ufffe\uffff]/g;

/**
 * Renders front matter: JSON strings are YAML's double-quoted ones, stand on one line each, and so cannot end the
 * block. What is undefined is left out.
 */
export function renderFrontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${quote(value)}`],
  );
  return `---\n${lines.join('\n')}\n---`;
}

export type FrontMatterValue = string | number | readonly string[] | undefined;

function quote(value: Exclude<FrontMatterValue, undefined>): string {
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return `[${value.map(quote).join(', ')}]`;
  return JSON.stringify(value.toWellFormed()).replace(
    NOT_YAML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
