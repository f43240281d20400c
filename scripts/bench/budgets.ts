/** The limit of a figure. */
export interface Budget {
  /** Its maximum at 6,000 datasets. */
  readonly most: number;
  /** Whether it may grow in proportion with more datasets. */
  readonly growth: 'linear' | 'constant';
}

/** The size that the budgets apply to. */
export const BUDGET_SIZE = 6_000;

const linear = (most: number): Budget => ({ most, growth: 'linear' });
const constant = (most: number): Budget => ({ most, growth: 'constant' });

/** The register's budgets for speed, by the id of the figure and in its units. */
export const budgets: Readonly<Record<string, Budget>> = {
  'check/cold': linear(6),
  'check/warm': linear(1.5),
  'check/memory': linear(500),
  'base/warm': constant(1.5),
  'base/cold': constant(1.5),
  'build/pages': linear(15),
  'build/index': linear(8),
  'build/outputs-share': constant(60),
  'build/whole': linear(30),
  'build/memory': linear(1_500),
  'floor/ratio': constant(4),
  'rebuild/share': constant(20),
  // For 10,000 records, whatever the size of the catalogue.
  'harvest/map': constant(30),
  'harvest/whole': constant(60),
  'harvest/memory': constant(500),
  'harvest/growth': constant(1.2),
  'weight/home': constant(100),
  'weight/home-script': constant(30),
  'weight/dataset': constant(50),
  'weight/dataset-script': constant(30),
  // 200 kB at 6,000 and 350 kB at 25,000; in between in proportion.
  'search/first': constant(200),
  'search/steps': constant(4),
  'search/click': constant(50),
};

/**
 * The budget of a figure at a size: below 6,000 datasets it is the same; above, it grows only where growth is allowed.
 */
export function budgetAt(id: string, datasets: number): number | undefined {
  const budget = Object.hasOwn(budgets, id) ? budgets[id] : undefined;
  if (!budget) return undefined;
  if (id === 'search/first') {
    const grown = 200 + ((datasets - BUDGET_SIZE) / 19_000) * 150;
    return Math.round(Math.min(350, Math.max(200, grown)));
  }
  const factor = budget.growth === 'linear' ? Math.max(1, datasets / BUDGET_SIZE) : 1;
  return budget.most * factor;
}
