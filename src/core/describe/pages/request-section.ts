import { hostOf } from '../../model/https-url.ts';
import { count, PERSONAL_DATA } from '../../words/site-words.ts';
import type { AccessFacts, RouteFacts } from '../access-facts.ts';
import type { DatasetFacts, ServiceFacts } from '../facts.ts';
import { questionsPath, requestPath } from '../request-path.ts';
import {
  contactLink,
  fact,
  link,
  muted,
  outside,
  present,
  publisherPage,
  quote,
  strong,
  termName,
  titleLink,
  words,
} from './inlines.ts';
import type { Block, Inline, Section } from './page-model.ts';

type Step = Extract<Block, { is: 'steps' }>['steps'][number];

const CONDITIONS = {
  yes: 'may apply',
  no: 'may not apply',
  'on-request': 'may ask; each request is decided separately',
} as const;

/**
 * Why something is not open, and the way in where there is one.
 * @param language BCP 47 tag
 */
export function requestSection(record: DatasetFacts | ServiceFacts, language: string): Section {
  const { access, contact, landingPage } = record;
  const { request } = access;
  const facts = [
    ...fact('What it says about people', access.personalData && PERSONAL_DATA[access.personalData]),
    ...fact('Lawful basis', access.lawfulBasis ? quote(access.lawfulBasis) : undefined),
    ...fact('Marking', access.classification),
  ];
  return {
    id: 'request-access',
    title: request ? 'How to request access' : 'Why you cannot get it',
    blocks: present<Block>([
      words(undefined, ...reasonWords(access)),
      request && { is: 'steps', steps: requestSteps(request, requestPath(record), language) },
      !request && contact && words('section-gap', 'Who to ask about it: ', contactLink(contact)),
      landingPage !== undefined && words('section-gap', publisherPage(landingPage)),
      facts.length > 0 && { is: 'facts', facts, look: 'facts section-gap' },
    ]),
  };
}

function reasonWords({ reason, explanation }: AccessFacts): Inline[] {
  return present<Inline>([
    reason && strong(termName(reason), '.'),
    explanation !== undefined && ' ',
    explanation !== undefined && quote(explanation),
    reason?.legalBasis !== undefined && muted(` (${reason.legalBasis})`),
  ]);
}

function requestSteps(request: RouteFacts, prepare: string | undefined, language: string): Step[] {
  const { agreements, audiences, typicalDays, cost, legalGateways, url, email, steps } = request;
  const time =
    typicalDays === undefined
      ? 'not published'
      : `usually ${count(typicalDays, 'working day', 'working days', language)}`;
  const terms = present<Block>([
    agreements.length > 0 && {
      is: 'list',
      look: 'plain-list link-list',
      items: agreements.map((agreement) => [titleLink(agreement)]),
    },
    legalGateways.length > 0 &&
      words(undefined, 'Legal gateway: ', quote(legalGateways.join('; '))),
  ]);
  return present<Step>([
    {
      title: 'See whether you may apply',
      blocks: [
        audiences.length > 0
          ? {
              is: 'list',
              look: 'plain-list',
              items: audiences.map(({ who, condition }) => [
                strong(termName(who)),
                ` ${CONDITIONS[condition]}`,
              ]),
            }
          : words(
              undefined,
              'The custodian does not say who may apply. Ask before you prepare a request.',
            ),
      ],
    },
    {
      title: 'Know who decides, how long it takes and what it costs',
      blocks: [
        {
          is: 'list',
          look: 'plain-list',
          items: [
            ['Who decides: ', quote(request.decidedBy)],
            [`How long it takes: ${time}`],
            ['Cost: ', cost ? quote(cost) : 'not published'],
          ],
        },
      ],
    },
    terms.length > 0 && { title: 'Check the terms', blocks: terms },
    prepare !== undefined && {
      title: 'Prepare a request',
      blocks: [
        words(
          undefined,
          link('Prepare a request', prepare, { twin: questionsPath(prepare), look: 'get-link' }),
          ' Answer the questions that custodians ask, partly filled in from this record, and save the answers as a document. Nothing is sent to this register.',
        ),
      ],
    },
    ...steps.map((step) => ({ blocks: [words(undefined, quote(step))] })),
    {
      title: 'Send your request',
      blocks: [
        words(
          undefined,
          ...present<Inline>([
            url !== undefined && outside(`Apply at ${hostOf(url)}`, url, 'get-link'),
            url !== undefined && email !== undefined && ' or write to ',
            email !== undefined && { is: 'contact', text: email, email },
          ]),
        ),
      ],
    },
  ]);
}
