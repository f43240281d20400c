import { budgetAt } from './budgets.ts';

export type Unit = 's' | 'ms' | 'MB' | 'kB' | '%' | '×' | '';

/** One measured value. */
export interface Figure {
  /** `<part>/<what>`, the name of its budget. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** How it was measured, or what it leaves out. */
  readonly note?: string;
}

/** Makes the figures of one part. */
export function figuresOf(
  part: string,
): (id: string, label: string, value: number, unit: Unit, note?: string) => Figure {
  return (id, label, value, unit, note) => ({
    id: `${part}/${id}`,
    label,
    value,
    unit,
    ...(note && { note }),
  });
}

/** A figure compared with its budget; without a budget there is no verdict. */
export interface Judged extends Figure {
  readonly budget?: number;
  readonly verdict?: 'within' | 'over';
}

/** Compares figures with the budgets of a size. */
export function judge(figures: readonly Figure[], datasets: number): Judged[] {
  return figures.map((figure) => {
    const budget = budgetAt(figure.id, datasets);
    if (budget === undefined) return figure;
    return { ...figure, budget, verdict: figure.value <= budget ? 'within' : 'over' };
  });
}

/** The middle value; the lower of the two for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
