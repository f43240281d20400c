import { describeAgo, judgeAge } from '../core/describe/status/judge-age.ts';

/** The page's own words for each state: always true, so the script only adds to them. */
const pageWords = new WeakMap<Element, readonly Node[]>();

/**
 * Adds to each state in a part of the page what it means by the reader's clock, because the page may have been built
 * long ago. Within two rounds of checks it is the current state; after that, a past one. A clock earlier than the check
 * is wrong, so the page keeps to its dates. Can run again later.
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
