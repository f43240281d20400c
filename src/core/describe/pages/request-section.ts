import { hostOf } from '../../model/https-url.ts';
import { count, PERSONAL_DATA } from '../../words/site-words.ts';
import type { AccessFacts, RouteFacts } from '../access-facts.ts';
import type { DatasetFacts, ServiceFacts } from '../facts.ts';
import { questionsPath, requestPath } from '../request-path.ts';
import { factList, line, list, section, titleList } from './blocks.ts';
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
  return section('request-access', request ? 'How to request access' : 'Why you cannot get it', [
    line(...reasonWords(access)),
    request && { is: 'steps', steps: requestSteps(request, requestPath(record), language) },
    !request && contact && words('section-gap', 'Who to ask about it: ', contactLink(contact)),
    landingPage !== undefined && words('section-gap', publisherPage(landingPage)),
    facts.length > 0 && factList(facts, 'facts section-gap'),
  ]);
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
    agreements.length > 0 && titleList(agreements, 'plain-list link-list'),
    legalGateways.length > 0 && line('Legal gateway: ', quote(legalGateways.join('; '))),
  ]);
  const who = audiences.map((audience) => [
    strong(termName(audience.who)),
    ` ${CONDITIONS[audience.condition]}`,
  ]);
  const whatToKnow = [
    ['Who decides: ', quote(request.decidedBy)],
    [`How long it takes: ${time}`],
    ['Cost: ', cost ? quote(cost) : 'not published'],
  ];
  return present<Step>([
    {
      title: 'See whether you may apply',
      blocks: [
        who.length > 0
          ? list(who, 'plain-list')
          : line('The custodian does not say who may apply. Ask before you prepare a request.'),
      ],
    },
    {
      title: 'Know who decides, how long it takes and what it costs',
      blocks: [list(whatToKnow, 'plain-list')],
    },
    terms.length > 0 && { title: 'Check the terms', blocks: terms },
    prepare !== undefined && {
      title: 'Prepare a request',
      blocks: [
        line(
          link('Prepare a request', prepare, { twin: questionsPath(prepare), look: 'get-link' }),
          ' Answer the questions that custodians ask, partly filled in from this record, and save the answers as a document. Nothing is sent to this register.',
        ),
      ],
    },
    ...steps.map((step) => ({ blocks: [line(quote(step))] })),
    {
      title: 'Send your request',
      blocks: [
        line(
          url !== undefined && outside(`Apply at ${hostOf(url)}`, url, 'get-link'),
          url !== undefined && email !== undefined && ' or write to ',
          email !== undefined && { is: 'contact', text: email, email },
        ),
      ],
    },
  ]);
}
