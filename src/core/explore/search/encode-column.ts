/** Printable ASCII that JSON does not escape. */
const SYMBOLS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((symbol) => symbol !== '"' && symbol !== '\\')
  .join('');

const BASE = SYMBOLS.length;

const VALUE = new Map([...SYMBOLS].map((symbol, index) => [symbol.charCodeAt(0), index]));

/**
 * Writes a column of whole numbers as text: as many planes as the largest number has digits, the lowest digit's
 * plane first. Planes compress better than numbers side by side, since the high digits hardly vary.
 * @throws on a number that is negative or not whole
 */
export function encodeColumn(numbers: readonly number[]): string {
  const planes: string[][] = [[]];
  let largest = 0;
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`${number} is not a count`);
    if (number > largest) largest = number;
  }
  for (let size = BASE; size <= largest; size *= BASE) planes.push([]);
  for (const number of numbers) {
    let rest = number;
    for (const plane of planes) {
      plane.push(SYMBOLS[rest % BASE]!);
      rest = Math.floor(rest / BASE);
    }
  }
  return planes.map((plane) => plane.join('')).join('');
}

/**
 * Reads a column of `rows` numbers.
 * @throws on text that {@link encodeColumn} cannot have written
 */
export function decodeColumn(text: string, rows: number): Uint32Array {
  const numbers = new Uint32Array(rows);
  if (rows === 0 ? text.length > 0 : text.length % rows > 0 || text.length === 0) {
    throw new RangeError('A column of the search table has the wrong length');
  }
  let scale = 1;
  for (let start = 0; start < text.length; start += rows) {
    for (let row = 0; row < rows; row++) {
      const value = VALUE.get(text.charCodeAt(start + row));
      if (value === undefined) throw new RangeError('A column of the search table is damaged');
      numbers[row]! += value * scale;
    }
    scale *= BASE;
  }
  return numbers;
}
