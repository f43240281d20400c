import { describe, expect, it } from 'vitest';
import { budgetAt } from './budgets.ts';
import { judge, median, type Figure } from './figure.ts';
import { renderGrowth, renderTable } from './render-table.ts';

const FIGURES: Figure[] = [
  { id: 'check/cold', label: 'check', value: 5.4321, unit: 's', note: 'from nothing' },
  { id: 'floor/ratio', label: 'build ÷ by hand', value: 4.25, unit: '×' },
  { id: 'build/files', label: 'files', value: 12_345, unit: '' },
];

describe('judge', () => {
  it('is within at the budget and over above it, and says nothing where there is no budget', () => {
    const verdicts = (value: number) =>
      judge([{ ...FIGURES[0]!, value }], 6_000).map(({ verdict }) => verdict);
    expect(verdicts(6)).toEqual(['within']);
    expect(verdicts(6.01)).toEqual(['over']);
    expect(judge([FIGURES[2]!], 6_000)[0]).not.toHaveProperty('verdict');
  });
});

describe('budgetAt', () => {
  it('grows with the catalogue where growth is allowed, and never shrinks', () => {
    expect(budgetAt('build/whole', 300)).toBe(30);
    expect(budgetAt('build/whole', 12_000)).toBe(60);
    expect(budgetAt('weight/home', 100_000)).toBe(100);
  });

  it('takes the two points that are stated for the first search', () => {
    expect(budgetAt('search/first', 6_000)).toBe(200);
    expect(budgetAt('search/first', 25_000)).toBe(350);
    expect(budgetAt('search/first', 100_000)).toBe(350);
  });

  it('knows no budget for other figures', () => {
    expect(budgetAt('constructor', 6_000)).toBeUndefined();
  });
});

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });
});

describe('renderTable', () => {
  it('puts figures beside budgets and verdicts, and names what failed', () => {
    const figures = judge(FIGURES, 6_000);
    expect(renderTable({ datasets: 6_000, figures, failures: ['search: no browser'] })).toBe(
      `## 6,000 datasets

| figure          | measured | budget   | verdict | how          |
|-----------------|----------|----------|---------|--------------|
| check           | 5.43 s   | ≤ 6.00 s | within  | from nothing |
| build ÷ by hand | 4.3×     | ≤ 4.0×   | over    |              |
| files           | 12,345   |          |         |              |

Not measured: search: no browser`,
    );
  });
});

describe('renderGrowth', () => {
  const result = (datasets: number, value: number) => ({
    datasets,
    figures: [{ ...FIGURES[0]!, value }],
    failures: [],
  });

  it('sets sizes beside one another', () => {
    expect(renderGrowth([result(6_000, 5), result(12_000, 11)])).toBe(
      `## Growth

| figure | 6,000  | 12,000  | growth (2.0× datasets) |
|--------|--------|---------|------------------------|
| check  | 5.00 s | 11.00 s | 2.2×                   |`,
    );
  });

  it('has nothing to say about one size', () => {
    expect(renderGrowth([result(6_000, 5)])).toBe('');
  });
});
