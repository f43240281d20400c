import type { RequestAnswers } from '../../core/request/describe-request.ts';

type Written = HTMLInputElement | HTMLTextAreaElement;

/** Reads the written and chosen answers from the form. */
export function readAnswers(form: HTMLElement): RequestAnswers {
  return Object.fromEntries(
    fieldsOf(form).map((field) => [
      field.dataset['question']!,
      boxesOf(field).length > 0
        ? boxesOf(field)
            .filter(({ checked }) => checked)
            .map(({ value }) => value)
        : [writtenOf(field).value].filter((text) => text !== ''),
    ]),
  );
}

/** Puts stored answers back. A question that was not asked at that time keeps the record's answer. */
export function fillAnswers(form: HTMLElement, answers: RequestAnswers): void {
  for (const field of fieldsOf(form)) {
    const id = field.dataset['question']!;
    if (!Object.hasOwn(answers, id)) continue;
    const given = answers[id]!;
    const boxes = boxesOf(field);
    for (const box of boxes) box.checked = given.includes(box.value);
    if (boxes.length === 0) writtenOf(field).value = given[0] ?? '';
  }
}

/** The element of a question that gets the focus. */
export function focusOf(form: HTMLElement, id: string): HTMLElement {
  return form.querySelector<HTMLElement>(`#q-${CSS.escape(id)}`)!;
}

function fieldsOf(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-question]')];
}

function boxesOf(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
}

function writtenOf(field: HTMLElement): Written {
  return field.querySelector<Written>('input, textarea')!;
}
