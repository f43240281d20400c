import type { Register } from '../core/model/entry.ts';
import { formatDate } from '../core/words/format-date.ts';
import { getAt } from '../core/contribute/form/form-value.ts';
import { element } from './search/element.ts';

/**
 * Draws a dataset as search results show it, from an entry that may be unfinished or wrong in any way. Everything goes
 * in as text.
 * @param register for the names of publisher, formats and places
 */
export function drawRecordCard(
  publisher: string,
  entry: unknown,
  register: Register,
  language: string,
): HTMLElement {
  const text = (pointer: string): string => {
    const value = getAt(entry, pointer);
    return typeof value === 'string' ? value : '';
  };
  const modified = text('/modified');
  const level = text('/access/level');
  const badge = [...document.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].find(
    ({ dataset }) => dataset['badge'] === level,
  );
  const formats = list(getAt(entry, '/distributions')).map((one) => getAt(one, '/format'));
  return element(
    'li.record-row',
    {},
    element('h4', {}, text('/title') || 'No title yet'),
    element('p', {}, text('/summary')),
    element(
      'div.record-meta',
      {},
      badge?.content.firstElementChild?.cloneNode(true),
      element('span', {}, register.publisher.get(publisher)?.fields.name ?? publisher),
      modified !== '' &&
        element(
          'span',
          {},
          'Data last updated ',
          element('time', { datetime: modified }, formatDate(modified, language)),
        ),
      ...names(register, 'formats', formats),
      ...names(register, 'places', list(getAt(entry, '/coverage/places'))),
    ),
  );
}

function names(register: Register, vocabulary: string, ids: readonly unknown[]): HTMLElement[] {
  const terms = register.vocabulary.get(vocabulary)?.fields.terms ?? [];
  const labels = new Set(
    ids.map((id) => terms.find((term) => term.id === id)?.label ?? String(id ?? '')),
  );
  labels.delete('');
  return labels.size > 0 ? [element('span', {}, [...labels].join(', '))] : [];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
