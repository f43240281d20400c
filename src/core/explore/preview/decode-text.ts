/** Text and the encoding that it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Reads bytes as text: by the byte order mark, as UTF-8 where that is possible, else as Windows-1252, which older
 * spreadsheets write and which fits any bytes. The bytes may end inside a character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes, 'UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes, 'UTF-16');
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return { text: decoder.decode(bytes, { stream: true }), encoding: 'UTF-8' };
  } catch {
    return decodeAs('windows-1252', bytes, 'Windows-1252');
  }
}

function decodeAs(
  label: string,
  bytes: Uint8Array,
  encoding: DecodedText['encoding'],
): DecodedText {
  return { text: new TextDecoder(label).decode(bytes, { stream: true }), encoding };
}
