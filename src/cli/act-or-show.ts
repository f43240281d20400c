import { escapeControl } from '../core/report/escape.ts';

/**
 * Does the steps at GitHub, or shows them.
 * @param act whether the user gave `--act`
 * @returns the result of doing them; undefined where they were only shown
 * @throws if GitHub refuses
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

/** One step after the other, with the whole text of each. */
function showSteps(steps: readonly object[]): string {
  return steps
    .map((step, index) => [`${index + 1}.`, ...showFields(step, '   '), ''].join('\n'))
    .join('\n');
}

function showFields(value: object, indent: string): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([name, field]) => {
    if (field === undefined) return [];
    if (typeof field === 'string' && field.includes('\n')) {
      const lines = field.split('\n').map((line) => `${indent}| ${escapeControl(line)}`);
      return [`${indent}${name}:`, ...lines];
    }
    if (Array.isArray(field) && field.every((item) => typeof item === 'object' && item !== null)) {
      return [
        `${indent}${name}:`,
        ...field.flatMap((item) => showFields(item as object, `${indent}   `)),
      ];
    }
    const text = typeof field === 'string' ? field : JSON.stringify(field);
    return [`${indent}${name}: ${escapeControl(text)}`];
  });
}
