import { escapeControl } from '../core/report/escape.ts';

/** Shows what would be done at GitHub, one step after the other; texts are shown by line, nothing hidden. */
export function printSteps(steps: readonly object[]): string {
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
