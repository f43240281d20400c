import { describeAgo, judgeAge } from '../core/describe/status/judge-age.ts';

/** What the page itself says of each state: true at any time, so it is what is added to. */
const pageWords = new WeakMap<Element, readonly Node[]>();

/**
 * Says of each state in a part of the page what it is worth by the reader's clock: a page may have been built long
 * ago. Within two rounds of checks it is what is so now; after that, what was so then. A clock that stands before the
 * check is wrong, and the page keeps to its dates. Can be told again when time has passed.
 * @param now milliseconds since 1970
 */
export function tellStates(root: ParentNode, now: number): void {
  const { lang } = document.documentElement;
  for (const holder of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const { state = '', checked = '', until = '' } = holder.dataset;
    const words = holder.querySelector('[data-state-words]');
    if (!words) continue;
    const own = pageWords.get(words) ?? [...words.childNodes];
    pageWords.set(words, own);
    const age = judgeAge({ checked, until }, now);
    holder.classList.toggle('state--old', age === 'old');
    if (age === 'current') words.replaceChildren(`${state}, checked `, timeOf(checked, now, lang));
    else words.replaceChildren(...(age === 'old' ? ['Not checked recently. '] : []), ...own);
  }
}

function timeOf(checked: string, now: number, language: string): HTMLTimeElement {
  const time = document.createElement('time');
  time.dateTime = checked;
  time.textContent = describeAgo(checked, now, language);
  return time;
}
