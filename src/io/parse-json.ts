/** A byte order mark, which some servers send, is not part of the text. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bytes from outside as JSON in UTF-8.
 * @returns the value inside an object, because `null` is a value too; undefined if the bytes are something else
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) as unknown };
  } catch {
    return undefined;
  }
}
