import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { benchUsage, PARTS, readBenchOptions, type BenchOptions } from './bench-options.ts';

const read = (args: string[]): BenchOptions => {
  const { values, positionals } = parseArgs({ args, options: benchUsage.options });
  return readBenchOptions({ ...values, positionals });
};

it('measures everything at 6,000 unless told otherwise', () => {
  const { datasets, runs, only } = read([]);
  expect({ datasets, runs, only: [...only] }).toEqual({ datasets: [6_000], runs: 3, only: PARTS });
});

it('reads several sizes and parts', () => {
  const options = read(['--datasets', '100,200', '--only', 'check,base']);
  expect(options.datasets).toEqual([100, 200]);
  expect([...options.only]).toEqual(['check', 'base']);
});

it('builds what other parts look at', () => {
  expect([...read(['--only', 'weight']).only].sort()).toEqual(['build', 'weight']);
});

it.each([
  [['--datasets', 'many'], /--datasets is "many"/],
  [['--runs', '0'], /--runs is "0"/],
  [['--only', 'checks'], /--only names "checks"/],
  [['--corpus', 'big'], /--corpus is "big"; expected made or real/],
  [['--fast'], /--fast/],
])('refuses %j', (args, message) => {
  expect(() => read(args)).toThrow(message);
});
