import type { Filtered } from '../../core/explore/search/filter-rows.ts';
import { listChoices, type Choice } from '../../core/explore/search/list-choices.ts';
import { UPDATED, type SearchState, type Updated } from '../../core/explore/search/search-state.ts';
import type { OpenTable } from '../../core/explore/search/search-table.ts';
import { FACET_IDS, FACETS, type FacetId } from '../../core/model/facets.ts';
import { element } from './element.ts';

export const UPDATED_NAMES: Readonly<Record<Updated, string>> = {
  month: 'In the last month',
  quarter: 'In the last 3 months',
  year: 'In the last year',
  'three-years': 'In the last 3 years',
};

/** Values of a facet that are seen at once. */
const SEEN = 8;

/** Draws every facet again. An opened list stays open, and the focus stays where it was. */
export function drawFacets(
  holder: HTMLElement,
  table: OpenTable,
  filtered: Filtered,
  state: SearchState,
): void {
  const focused = document.activeElement?.id ?? '';
  const open = new Set([...holder.querySelectorAll('details[open]')].map(({ id }) => id));
  const isFirst = (facet: FacetId): boolean => 'isFirst' in FACETS[facet];
  const draw = (facets: readonly FacetId[]): (HTMLElement | undefined)[] =>
    facets.map((facet) => drawTerms(table, facet, filtered, state, open));
  holder.replaceChildren(
    ...[
      ...draw(FACET_IDS.filter(isFirst)),
      drawLive(table, filtered, state),
      drawUpdated(table, filtered, state),
      ...draw(FACET_IDS.filter((facet) => !isFirst(facet))),
    ].filter((facet) => facet !== undefined),
  );
  if (focused !== '' && !document.activeElement?.id) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

/** A list of values. Ids come from positions, so that a hostile term cannot take another element's id. */
function drawTerms(
  table: OpenTable,
  facet: FacetId,
  filtered: Filtered,
  state: SearchState,
  open: ReadonlySet<string>,
): HTMLElement | undefined {
  const choices = listChoices(table, facet, filtered, state.terms[facet]);
  if (choices.length === 0) return undefined;
  const position = new Map(table.terms[facet].map(([id], index) => [id, index]));
  const draw = (choice: Choice): HTMLElement =>
    checkbox(table, facet, `${facet}-${position.get(choice.id) ?? `x${choice.id}`}`, choice);
  const seen = Math.max(SEEN, choices.filter(({ chosen }) => chosen).length);
  const rest = choices.slice(seen);
  const id = `more-${facet}`;
  return fieldset(
    FACETS[facet].label,
    boxes(choices.slice(0, seen).map(draw)),
    rest.length > 0 &&
      element(
        'details.facet__more',
        { id, open: open.has(id) },
        element('summary', { id: `${id}-summary` }, `Show all ${choices.length}`),
        boxes(rest.map(draw)),
      ),
  );
}

function drawLive(
  table: OpenTable,
  filtered: Filtered,
  state: SearchState,
): HTMLElement | undefined {
  if (filtered.live === 0 && !state.live) return undefined;
  const label = 'Has a live feed or API';
  const choice = { id: 'yes', label, count: filtered.live, chosen: state.live };
  return fieldset('Live data', boxes([checkbox(table, 'live', 'live-yes', choice)]));
}

function drawUpdated(
  table: OpenTable,
  filtered: Filtered,
  state: SearchState,
): HTMLElement | undefined {
  const choices = (Object.keys(UPDATED) as Updated[]).filter(
    (choice) => filtered.updated[choice] > 0 || state.updated === choice,
  );
  if (choices.length === 0) return undefined;
  const options = choices.map((choice) =>
    element(
      'option',
      { value: choice, selected: state.updated === choice },
      `${UPDATED_NAMES[choice]} (${table.formatNumber(filtered.updated[choice])})`,
    ),
  );
  return element(
    'div.facet',
    {},
    element('label.facet__name', { for: 'updated' }, 'Data last updated'),
    element(
      'select.govuk-select',
      { id: 'updated', name: 'updated' },
      element('option', { value: '' }, 'At any time'),
      ...options,
    ),
  );
}

function fieldset(name: string, ...children: (Node | false)[]): HTMLElement {
  return element('fieldset.facet', {}, element('legend.facet__name', {}, name), ...children);
}

function boxes(items: HTMLElement[]): HTMLElement {
  return element('div.govuk-checkboxes.govuk-checkboxes--small', {}, ...items);
}

function checkbox(table: OpenTable, name: string, id: string, choice: Choice): HTMLElement {
  const { label, count, chosen } = choice;
  return element(
    'div.govuk-checkboxes__item',
    {},
    element('input.govuk-checkboxes__input', {
      type: 'checkbox',
      id,
      name,
      value: choice.id,
      checked: chosen,
    }),
    element(
      'label.govuk-checkboxes__label',
      { for: id },
      `${label} `,
      element('span.count', {}, `(${table.formatNumber(count)})`),
    ),
  );
}
