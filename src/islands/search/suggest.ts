import Combobox from '@github/combobox-nav';
import type { Suggestion } from '../../core/explore/search/list-suggestions.ts';
import { matchSuggestions } from '../../core/explore/search/match-suggestions.ts';
import { element, siteLink } from './element.ts';

/** Offers pages while a person types into a search box; Enter without a choice searches as ever. */
export function suggest(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let loading: Promise<readonly Suggestion[]> | undefined;
  const load = (): Promise<readonly Suggestion[]> => (loading ??= fetchSuggestions());
  const close = (): void => {
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
    status.textContent = '';
  };
  const update = async (): Promise<void> => {
    const found = matchSuggestions(input.value, await load());
    if (found.length === 0 || document.activeElement !== input) {
      close();
      return;
    }
    list.replaceChildren(...found.map(drawOption));
    if (list.hidden) combobox.start();
    list.hidden = false;
    status.textContent = `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}`;
  };
  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void update());
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    // The first Escape closes the list; the next one may clear the box.
    event.preventDefault();
    close();
  });
  // A press must not take the focus away, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
}

function drawOption([label, path, kind]: Suggestion): HTMLElement {
  return element(
    'a',
    { href: siteLink(path), role: 'option', tabindex: '-1' },
    element('span', {}, label),
    element('span.suggest__kind', {}, kind),
  );
}

/** Suggestions are a convenience: without them the search works as before. */
async function fetchSuggestions(): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(siteLink('/search/suggest.json'));
    return response.ok ? ((await response.json()) as Suggestion[]) : [];
  } catch (error) {
    reportError(error);
    return [];
  }
}
