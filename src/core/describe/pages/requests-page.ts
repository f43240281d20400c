import type { Catalogue } from '../../derive/catalogue.ts';
import { REQUEST_STATES } from '../../words/site-words.ts';
import { askForDataUrl } from '../ask-for-data.ts';
import type { DataRequestFacts } from '../data-request-facts.ts';
import { factList, line, section } from './blocks.ts';
import {
  date,
  fact,
  link,
  muted,
  ours,
  outside,
  present,
  quote,
  strong,
  titleLink,
} from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';

/** Describes the page of what people asked for. */
export function requestsPage({ catalogue, facts: { requests } }: PageSource): PageModel {
  return {
    path: '/requests/',
    title: 'Data that was asked for',
    lead: 'What people needed and could not find, who is looking into it, and the result.',
    sections: [
      section('ask', 'Ask for data that is not here', howToAsk(catalogue), 'prose'),
      section('list', 'What was asked for', [
        requests.length === 0
          ? line('Nobody has asked for data yet.')
          : {
              is: 'items',
              look: 'record-list',
              itemLook: 'record-row',
              ids: requests.map(({ id }) => `request-${id}`),
              items: requests.map(requestBlocks),
            },
      ]),
    ],
  };
}

function howToAsk({ settings }: Catalogue): Block[] {
  return [
    {
      is: 'list',
      isOrdered: true,
      items: [
        [
          link('Search', '/search/'),
          ' first, also for data that is ',
          link('not open', '/access/'),
          ': its record says how to ask for access.',
        ],
        [
          'If it is not there, ',
          ours('fill in the form', askForDataUrl(settings)),
          ' on GitHub, which needs a free account. What you write is public: leave out personal data.',
        ],
        [
          'A maintainer reads it. If it is accepted, it is listed here for publishers to see. Nobody promises that the data exists.',
        ],
      ],
    },
    line(
      'This is not a request under the Freedom of Information Act or the Environmental Information Regulations. Send those to the authority that holds the information.',
    ),
  ];
}

function requestBlocks(request: DataRequestFacts): Block[] {
  const { answer, decided, explanation, holder, issue, publisher, reason, tried } = request;
  const { label, about } = REQUEST_STATES[request.status];
  const facts = [
    ...fact('What for', lines(request.purpose)),
    ...fact('Who might hold it', holder ? quote(holder) : undefined),
    ...fact('Where it was looked for', tried ? lines(tried) : undefined),
    ...fact('Owner', publisher && link(publisher.name, publisher.path)),
    ...fact('Asked', date(request.asked)),
    ...fact('Decided', decided ? date(decided) : undefined),
    ...fact('Discussion', issue ? outside('The issue on GitHub', issue) : undefined),
  ];
  return present<Block>([
    { is: 'heading', words: [quote(request.title)] },
    line({ is: 'badge', text: label }, ` ${about}`),
    answer && line(titleLink(answer)),
    explanation !== undefined &&
      line(
        reason && strong(`${reason.label}.`),
        reason && ' ',
        quote(explanation),
        reason?.legalBasis !== undefined && muted(` (${reason.legalBasis})`),
      ),
    line(lines(request.need)),
    factList(facts, 'agreement-facts'),
  ]);
}

/** What somebody wrote, with the lines that they made. */
const lines = (text: string): Inline => ({ is: 'quote', text, keepsLines: true });
