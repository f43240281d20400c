import { commandLine, forgetParsed, ROOT, type BenchContext } from './context.ts';
import { figuresOf, type Figure } from './figure.ts';
import { middle, runChild, type ChildRun } from './run-child.ts';

const figure = figuresOf('check');

/** Errors in the corpus are reported, but do not make the run worthless. */
const ACCEPT = [0, 1];

/** Measures `check` over the whole corpus, first without and then with a full cache. */
export async function measureCheck({ corpus, runs }: BenchContext): Promise<Figure[]> {
  const check = () =>
    runChild([...commandLine('check'), '--catalogue', corpus], { cwd: ROOT, accept: ACCEPT });
  const cold: ChildRun[] = [];
  const warm: ChildRun[] = [];
  for (let run = 0; run < runs; run++) {
    forgetParsed(corpus);
    cold.push(await check());
    warm.push(await check());
  }
  const summary = cold[0]!.stdout.trim().split('\n').at(-1) ?? '';
  return [
    figure('cold', 'check, nothing cached', middle(cold, 'wall'), 's', summary),
    figure('cold-cpu', '– its processor time', middle(cold, 'cpu'), 's', 'user and system'),
    figure(
      'others',
      '– taken by other processes',
      middle(cold, 'others'),
      '%',
      'of the processors',
    ),
    figure('warm', 'check, parse cache warm', middle(warm, 'wall'), 's', `middle of ${runs}`),
    figure('warm-cpu', '– its processor time', middle(warm, 'cpu'), 's'),
    figure('warm-others', '– taken by other processes', middle(warm, 'others'), '%'),
    figure('memory', '– peak memory', middle(cold, 'memory'), 'MB', 'nothing cached'),
    figure('warm-memory', '– peak memory, warm', middle(warm, 'memory'), 'MB'),
  ];
}
