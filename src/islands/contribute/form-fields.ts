import { fieldId } from '../../core/contribute/form/field-id.ts';
import type { FormControl } from '../../core/contribute/form/form-field.ts';

/** A control that people can fill in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form of this page. */
export function theForm(): HTMLFormElement {
  return document.getElementById('contribute') as HTMLFormElement;
}

/** Every question on the page, including hidden ones but not those inside templates. */
export function allFields(within: ParentNode = theForm()): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-field]')];
}

/** Whether a question is asked now. */
export function isAsked(field: Element): boolean {
  return field.closest('.form-field[hidden]') === null;
}

export function pointerOf(field: HTMLElement): string {
  return field.dataset['field']!;
}

export function controlKind(field: HTMLElement): FormControl {
  return field.dataset['control'] as FormControl;
}

/** The element with the value of a question with a single control. */
export function controlOf(field: HTMLElement): Control {
  return document.getElementById(fieldId(pointerOf(field))) as Control;
}

/** The boxes or buttons of a question with several. */
export function boxesOf(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('input')];
}

/** The question for a place in an entry, if the form asks it. */
export function fieldAt(pointer: string): HTMLElement | undefined {
  return allFields().find((field) => pointerOf(field) === pointer);
}
