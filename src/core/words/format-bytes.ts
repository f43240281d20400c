import { once } from '../model/once.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Making a formatter costs a hundred times more than using one. */
const formatters = once((language: string) =>
  once(
    (power: number) =>
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit: UNITS[power]!,
        // Only for bytes, the short English form does not have a plural.
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: power < 2 ? 0 : 1,
      }),
  ),
);

/** Writes a size in decimal (SI) units: `1.3 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return formatters(language)(power).format(bytes / 1000 ** power);
}
