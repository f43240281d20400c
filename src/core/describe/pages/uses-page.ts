import type { UseFacts } from '../use-facts.ts';
import { date, fact, link, outside, present, quote, titleLink, words } from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';

/** Describes the page of what data that is not open is used for. */
export function usesPage({ facts: { uses } }: PageSource): PageModel {
  return {
    path: '/uses/',
    title: 'Uses of data that is not open',
    lead: 'Who uses shared and restricted data, what for, and how it is kept safe.',
    blocks: [
      uses.length === 0
        ? words(undefined, 'No use is listed yet. ', link('How access works', '/access/'))
        : {
            is: 'items',
            look: 'record-list',
            itemLook: 'record-row',
            ids: uses.map(({ anchor }) => anchor),
            items: uses.map(useBlocks),
          },
    ],
    sections: [],
  };
}

/** The Five Safes are projects, people, settings, data and outputs. */
function useBlocks(use: UseFacts): Block[] {
  const { agreement, data, from, organisation, purpose, result, setting, title, until } = use;
  const time = present<Inline>([
    'from ',
    date(from),
    until !== undefined && ' to ',
    until !== undefined && date(until),
  ]);
  return [
    { is: 'heading', words: [quote(title)], level: 2 },
    words(undefined, quote(purpose)),
    {
      is: 'facts',
      look: 'agreement-facts',
      facts: [
        ...fact('Organisation', quote(organisation)),
        ...(data.length > 0
          ? [{ label: 'Data', values: data.map((record) => [titleLink(record)]) }]
          : []),
        ...fact('Safe setting', quote(setting)),
        ...fact('Agreement', agreement && titleLink(agreement)),
        ...fact('When', time),
        ...fact('Result', result && outside(result.title, result.url)),
      ],
    },
  ];
}
