import { fieldAt, pointerOf } from './form-fields.ts';

/** Lists of groups: distributions, columns. A template on the page has the questions of one item. */

/** The items of a list that are on the page. */
export function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...holderOf(list).children] as HTMLElement[];
}

/** Adds an empty item at the end and returns it. */
export function addItem(list: HTMLElement): HTMLElement {
  const template = list.querySelector('template')!;
  const copy = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const holder = holderOf(list);
  number(copy, pointerOf(list), holder.children.length);
  holder.append(copy);
  return copy;
}

/** Removes an item; those behind it move up. */
export function removeItem(item: HTMLElement): void {
  const pointer = item.dataset['item']!.replace(/\/\d+$/, '');
  const list = fieldAt(pointer)!;
  item.remove();
  for (const [index, other] of itemsOf(list).entries()) renumber(other, pointer, index);
}

function holderOf(list: HTMLElement): HTMLElement {
  return list.querySelector<HTMLElement>('[data-items]')!;
}

/** Writes the position in place of the template's asterisk. */
function number(item: HTMLElement, pointer: string, index: number): void {
  const star = `${pointer}/*`;
  rewrite(item, (text) =>
    text
      .replaceAll(star, `${pointer}/${index}`)
      .replaceAll(star.replaceAll('/', '-'), `${pointer.replaceAll('/', '-')}-${index}`),
  );
  showNumber(item, index);
}

function renumber(item: HTMLElement, pointer: string, index: number): void {
  const before = item.dataset['item']!;
  const after = `${pointer}/${index}`;
  if (before === after) return;
  const [from, to] = [before.replaceAll('/', '-'), after.replaceAll('/', '-')];
  const startsAt = (text: string, start: string): boolean =>
    text.startsWith(start) && !/^\d/.test(text.slice(start.length));
  rewrite(item, (text) =>
    text
      .split(' ')
      .map((part) => {
        if (startsAt(part, before)) return after + part.slice(before.length);
        if (startsAt(part, `field${from}`)) return `field${to}${part.slice(5 + from.length)}`;
        return part;
      })
      .join(' '),
  );
  showNumber(item, index);
}

/** What names a place in the entry. */
const ATTRIBUTES = ['id', 'for', 'name', 'aria-describedby', 'data-field', 'data-item'];

function rewrite(item: HTMLElement, change: (text: string) => string): void {
  for (const node of [item, ...item.querySelectorAll('*')]) {
    for (const attribute of ATTRIBUTES) {
      const value = node.getAttribute(attribute);
      if (value !== null) node.setAttribute(attribute, change(value));
    }
    if (node instanceof HTMLElement && node.dataset['forbiddenWhen']) {
      node.dataset['forbiddenWhen'] = change(node.dataset['forbiddenWhen']);
    }
  }
}

function showNumber(item: HTMLElement, index: number): void {
  for (const place of item.querySelectorAll('[data-number]')) place.textContent = String(index + 1);
}
