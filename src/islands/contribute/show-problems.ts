import { fieldId } from '../../core/contribute/form/field-id.ts';
import type { Problem } from '../../core/report/problem.ts';
import { describeProblem } from '../../core/report/describe-problem.ts';
import { codeWords } from '../code-words.ts';
import { element, siteLink } from '../search/element.ts';
import type { NameProblem } from './check-name.ts';
import { allFields, controlKind, fieldAt, isAsked, pointerOf, theForm } from './form-fields.ts';

/** A problem at its question. */
export interface PlacedProblem {
  readonly field: HTMLElement;
  readonly isError: boolean;
  readonly what: string;
  readonly fix: string;
  /** Site path of the help page, if there is one. */
  readonly help?: string;
}

/** Finds the question of each problem: the field itself, else the nearest one around it, else the record's name. */
export function placeProblems(
  problems: readonly Problem[],
  names: readonly NameProblem[],
): PlacedProblem[] {
  return [
    ...names.map(({ at, words }) => ({
      field: nameField(at),
      isError: true,
      what: words,
      fix: '',
    })),
    ...problems.map((problem) => ({
      field: fieldOf(problem),
      isError: problem.severity === 'error',
      ...describeProblem(problem),
    })),
  ];
}

function fieldOf({ code, path, args }: Problem): HTMLElement {
  let pointer = code === 'schema/required' ? `${path}/${String(args['name'])}` : path;
  if (code === 'reference/unknown-publisher' && path === '') return nameField('publisher');
  for (; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const field = fieldAt(pointer);
    if (field && isAsked(field)) return field;
  }
  return nameField('slug');
}

export function nameField(name: 'publisher' | 'slug'): HTMLElement {
  return theForm().querySelector<HTMLElement>(`[data-name="${name}"]`)!;
}

/** Shows the problems at their questions; with `only`, the other questions get no words. */
export function showAtFields(placed: readonly PlacedProblem[], only?: ReadonlySet<Element>): void {
  for (const field of [nameField('publisher'), nameField('slug'), ...allFields()]) {
    const own = placed.filter((one) => one.field === field && (only?.has(field) ?? true));
    const messages = field.querySelector<HTMLElement>('[data-messages]');
    messages?.replaceChildren(...own.map(drawProblem));
    const isWrong = own.some(({ isError }) => isError);
    field.classList.toggle('govuk-form-group--error', isWrong);
    const target = focusTarget(field);
    if (isWrong) target?.setAttribute('aria-invalid', 'true');
    else target?.removeAttribute('aria-invalid');
  }
}

/** The GOV.UK error summary, which gets the focus. */
export function showSummary(placed: readonly PlacedProblem[]): void {
  const errors = placed.filter(({ isError }) => isError);
  const summary = document.getElementById('error-summary')!;
  document.getElementById('error-list')!.replaceChildren(
    ...errors.map(({ what, field }) => {
      const link = element('a', { href: `#${focusTarget(field)?.id ?? ''}` }, ...codeWords(what));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(field);
      });
      return element('li', {}, link);
    }),
  );
  summary.hidden = errors.length === 0;
  if (errors.length > 0) summary.focus();
}

/** Moves the focus to a question and unfolds what hides it. */
export function goTo(field: HTMLElement): void {
  const details = field.closest('details');
  if (details) details.open = true;
  const target = focusTarget(field);
  field.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

function focusTarget(field: HTMLElement): HTMLElement | null {
  const name = field.dataset['name'];
  if (name) return document.getElementById(`entry-${name}`);
  const kind = controlKind(field);
  if (kind === 'radios' || kind === 'checkboxes') return field.querySelector('input');
  return document.getElementById(fieldId(pointerOf(field)));
}

function drawProblem({ isError, what, fix, help }: PlacedProblem): HTMLElement {
  return element(
    isError ? 'p.govuk-error-message' : 'p.form-advice',
    {},
    element('span.visually-hidden', {}, isError ? 'Error: ' : 'Advice: '),
    ...codeWords(`${what} ${fix} `),
    help !== undefined && element('a', { href: siteLink(help) }, 'More about this'),
  );
}
