import { NOT_ANSWERED, type RequestDocument } from '../../core/request/describe-request.ts';
import { element } from '../search/element.ts';

/** Draws a request for print: full answers instead of boxes that cut them off. */
export function drawRequest({ facts, sections }: RequestDocument): HTMLElement[] {
  return [
    element(
      'dl.facts',
      {},
      ...facts.map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    ...sections.flatMap(({ title, about, items }) => [
      element('h2', {}, title),
      element('p.muted', {}, about),
      ...items.flatMap(({ question, answer }) => [
        element('h3', {}, question),
        ...(answer.length > 0 ? answer : [NOT_ANSWERED]).map((line) => element('p', {}, line)),
      ]),
    ]),
  ];
}
