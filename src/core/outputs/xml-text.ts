/** What XML 1.0 has no place for, not even as a reference: control characters, halves of pairs, non-characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Makes any text one that XML can hold. The caller escapes it. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD');
}
