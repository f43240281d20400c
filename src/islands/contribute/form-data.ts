import { parseAnswer } from '../../core/contribute/form/parse-answer.ts';
import { getAt, setAt, type Plain } from '../../core/contribute/form/form-value.ts';
import { addItem, itemsOf } from './groups.ts';
import {
  allFields,
  boxesOf,
  controlKind,
  controlOf,
  isAsked,
  pointerOf,
  theForm,
} from './form-fields.ts';

/** The values put into a question: an answer that nobody touched goes back exactly as it came. */
const filled = new WeakMap<Element, { readonly shown: string; readonly value: unknown }>();

/** Reads the entry from the form. Leaves out hidden questions and empty answers. */
export function readForm(): Plain {
  const entry: Plain = {};
  for (const field of allFields().filter(isAsked)) {
    const pointer = pointerOf(field);
    const kind = controlKind(field);
    if (kind === 'group') continue;
    if (kind === 'groups') {
      for (const item of itemsOf(field)) setAt(entry, item.dataset['item']!, {});
      continue;
    }
    const value = readField(field);
    if (value !== undefined) setAt(entry, pointer, value);
  }
  return entry;
}

/** Puts an entry into the form, replacing its answers. */
export function fillForm(entry: Plain): void {
  for (const holder of theForm().querySelectorAll('[data-items]')) holder.replaceChildren();
  for (const list of allFields().filter((field) => controlKind(field) === 'groups')) {
    const value = getAt(entry, pointerOf(list));
    if (Array.isArray(value)) value.forEach(() => addItem(list));
  }
  for (const field of allFields()) fillField(field, getAt(entry, pointerOf(field)));
  for (const details of theForm().querySelectorAll<HTMLDetailsElement>('details.form-section')) {
    details.open = allFields(details).some((field) => getAt(entry, pointerOf(field)) !== undefined);
  }
}

/** The person's answer; undefined if there is none. */
export function readField(field: HTMLElement): unknown {
  const kind = controlKind(field);
  if (kind === 'radios') return boxesOf(field).find(({ checked }) => checked)?.value;
  if (kind === 'checkboxes' || kind === 'places') return readBoxes(field);
  if (kind === 'yes') return (controlOf(field) as HTMLInputElement).checked ? true : undefined;
  const text = controlOf(field).value;
  const before = filled.get(field);
  if (before?.shown === text) return before.value;
  return parseAnswer(kind, text);
}

function readBoxes(field: HTMLElement): readonly string[] | undefined {
  const chosen = boxesOf(field)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
  const before = filled.get(field)?.value;
  // Their order in the file stays.
  const order = Array.isArray(before)
    ? (before as string[]).filter((id) => chosen.includes(id))
    : [];
  const all = [...order, ...chosen.filter((id) => !order.includes(id))];
  return all.length > 0 ? all : undefined;
}

function fillField(field: HTMLElement, value: unknown): void {
  const kind = controlKind(field);
  if (kind === 'group' || kind === 'groups') return;
  if (kind === 'radios' || kind === 'checkboxes' || kind === 'places') {
    const chosen = (Array.isArray(value) ? value : [value]).map(String);
    for (const box of boxesOf(field)) box.checked = chosen.includes(box.value);
    filled.set(field, { shown: '', value });
    return;
  }
  const control = controlOf(field);
  if (kind === 'yes') {
    (control as HTMLInputElement).checked = value === true;
    return;
  }
  control.value = showValue(kind, value);
  filled.set(field, { shown: control.value, value });
}

function showValue(kind: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(kind === 'lines' ? '\n' : ', ');
  return typeof value === 'object' ? '' : String(value);
}
