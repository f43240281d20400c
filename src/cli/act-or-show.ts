import { escapeControl } from '../core/report/escape.ts';

/**
 * Does at GitHub what was decided, or shows what would be done.
 * @param act whether the user gave `--act`
 * @returns what doing it gave; undefined where it was only shown
 * @throws what GitHub refuses
 */
export async function actOrShow<Step extends object, Result>(
  act: boolean,
  steps: readonly Step[],
  doSteps: (steps: readonly Step[]) => Promise<Result>,
): Promise<Result | undefined> {
  if (act) return doSteps(steps);
  if (steps.length > 0) process.stdout.write(`Would do, with --act:\n\n${showSteps(steps)}`);
  return undefined;
}

/** One step after the other; texts are shown by line, nothing hidden. */
function showSteps(steps: readonly object[]): string {
  return steps
    .map((step, index) => {
      const lines = Object.entries(step as Record<string, unknown>).map(([name, value]) =>
        typeof value === 'string' && value.includes('\n')
          ? [`   ${name}:`, ...value.split('\n').map((line) => `   | ${escapeControl(line)}`)]
          : [
              `   ${name}: ${escapeControl(typeof value === 'string' ? value : JSON.stringify(value))}`,
            ],
      );
      return [`${index + 1}.`, ...lines.flat(), ''].join('\n');
    })
    .join('\n');
}
