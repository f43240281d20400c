/**
 * Where the marks of an axis stand: round numbers that hold zero and every value. Lines begin at zero too: what hardly
 * changed must not look as if it did.
 */
export function roundTicks(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || Math.abs(high) || 1) / 4);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Multiplied, so that errors do not add up; rounded, so that 0.1 × 3 is 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

/** A number beside an axis: short, as a phone has room for. */
export function shortNumber(value: number, language: string): string {
  const isLarge = Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(language, {
    ...(isLarge && { notation: 'compact' }),
    maximumFractionDigits: 2,
  }).format(value);
}

/** Keeps labels apart: moves each to the nearest place that leaves a gap to the one above it, in the same order. */
export function spread(places: readonly number[], gap: number, bottom: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let last = -Infinity;
  for (const one of order) last = one.place = Math.max(one.place, last + gap);
  let next = bottom + gap;
  for (const one of order.toReversed()) next = one.place = Math.min(one.place, next - gap);
  const out = [...places];
  for (const { place, index } of order) out[index] = place;
  return out;
}
