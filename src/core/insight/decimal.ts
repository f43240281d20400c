/** A number with its decimals, exact: `12.50` is 1250 and 2. */
interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** Plain, or with commas between thousands, as publishers write them. */
const NUMBER = /^-?(?:\d{1,18}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d{1,12})?$/;

/** Reads a number as files write it; undefined for anything else, such as `[c]` or an empty cell. */
export function readNumber(text: string): number | undefined {
  const decimal = readDecimal(text);
  return decimal === undefined ? undefined : Number(text.trim().replaceAll(',', ''));
}

/** Adds numbers without the errors of binary fractions; undefined where one is not a number. */
export function addDecimals(texts: readonly string[]): string | undefined {
  let sum: Decimal = { units: 0n, decimals: 0 };
  for (const text of texts) {
    const one = readDecimal(text);
    if (one === undefined) return undefined;
    const decimals = Math.max(sum.decimals, one.decimals);
    sum = { units: scaled(sum, decimals) + scaled(one, decimals), decimals };
  }
  return writeDecimal(sum);
}

function readDecimal(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const plain = trimmed.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { units: BigInt(plain.replace('.', '')), decimals };
}

const scaled = ({ units, decimals }: Decimal, to: number): bigint =>
  units * 10n ** BigInt(to - decimals);

function writeDecimal({ units, decimals }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return sign + whole + (decimals === 0 ? '' : `.${digits.slice(-decimals)}`);
}
