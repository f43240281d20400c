import type { FormTest } from '../../core/contribute/form/form-conditions.ts';
import { allFields, fieldAt, isAsked, pointerOf } from './form-fields.ts';
import { readField } from './form-data.ts';

/** Needed for some answers, but allowed and useful for the others too. */
const ALWAYS_ASKED: readonly string[] = ['/licence', '/access/personalData'];

/**
 * Shows the questions that the answers so far require and hides the others. The answer to a hidden question is kept, in
 * case the person comes back to it, but is not part of the entry.
 */
export function applyConditions(): void {
  for (const field of allFields()) {
    const required = testsOf(field, 'requiredWhen');
    const forbidden = testsOf(field, 'forbiddenWhen');
    if (required.length === 0 && forbidden.length === 0) continue;
    const isRequired = required.some(holds);
    const isInItem = /\/\d+\//.test(pointerOf(field));
    const isWanted =
      forbidden.length > 0 ||
      isRequired ||
      ALWAYS_ASKED.includes(pointerOf(field)) ||
      isInItem ||
      readField(field) !== undefined;
    // The answer decides which part of the form comes next; the inside of an item does not change.
    const isEarly = !isInItem && forbidden.length > 0 && !forbidden.some(isAnswered);
    field.hidden = forbidden.some(holds) || !isWanted || isEarly;
    const optional = field.querySelector<HTMLElement>('[data-optional]');
    if (optional) optional.hidden = isRequired || field.dataset['required'] !== undefined;
  }
}

function testsOf(field: HTMLElement, name: 'requiredWhen' | 'forbiddenWhen'): readonly FormTest[] {
  const text = field.dataset[name];
  return text === undefined ? [] : (JSON.parse(text) as FormTest[]);
}

/** A question without an answer does not decide anything yet. */
function holds({ pointer, values, not }: FormTest): boolean {
  const answer = answerTo(pointer);
  return answer !== undefined && values.includes(String(answer)) !== not;
}

const isAnswered = ({ pointer }: FormTest): boolean => answerTo(pointer) !== undefined;

function answerTo(pointer: string): unknown {
  const field = fieldAt(pointer);
  return field && isAsked(field) ? readField(field) : undefined;
}
