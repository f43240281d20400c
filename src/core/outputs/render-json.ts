/** A lone surrogate, as `JSON.stringify` writes it (or words that look so, which costs nothing but time). */
const SURROGATE = /\\ud[89a-f]/;

/** Writes a file of JSON: compact, since the hosts compress it, with a newline at its end. */
export function renderJson(value: unknown): string {
  return `${jsonText(value)}\n`;
}

/**
 * Writes a value of JSON on one line. Half of a character pair, which strict readers refuse, becomes U+FFFD
 * (RFC 7493, section 2.1).
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return SURROGATE.test(text) ? JSON.stringify(value, wellFormed) : text;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
