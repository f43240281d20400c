import type { Access } from '../../generated/types.ts';
import type { OutputContext } from '../output.ts';
import { questionsPath } from '../../describe/request-path.ts';
import { PERSONAL_DATA } from '../../words/site-words.ts';
import { hostOf } from '../../model/https-url.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { factList, section } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';
import { outsideLink } from './record-parts.ts';

type Context = Pick<OutputContext, 'catalogue' | 'absolute'>;
type Facts = (readonly [string, string | undefined])[];

const CONDITIONS = {
  yes: 'may apply',
  no: 'may not apply',
  'on-request': 'may ask; each case is decided on its own',
} as const;

/**
 * Why something is not open, and the way in where there is one.
 * @param prepare site path of the page on which a request is prepared
 */
export function requestSection(
  access: Access,
  prepare: string | undefined,
  context: Context,
): string {
  const { request, reason, explanation } = access;
  const reasons = context.catalogue.vocabularies['access-reasons'];
  const facts = factList([
    ['Reason', reason && label(reasons.get(reason), reason)],
    ['Explanation', explanation && codeSpan(explanation)],
    ['What it says about people', access.personalData && PERSONAL_DATA[access.personalData]],
    ['Lawful basis', access.lawfulBasis && codeSpan(access.lawfulBasis)],
    ['Marking', access.classification],
    ...(request ? requestFacts(request, context) : []),
  ]);
  const steps = request?.steps?.map((step, index) => `${index + 1}. ${codeSpan(step)}`).join('\n');
  const title = request ? 'How to request access' : 'Why you cannot get it';
  const questions =
    prepare &&
    `To prepare a request, answer ${markdownLink('these questions', context.absolute(questionsPath(prepare)))}.`;
  return [section(title, facts), steps, questions].filter(Boolean).join('\n\n');
}

function requestFacts(
  request: NonNullable<Access['request']>,
  { catalogue, absolute }: Context,
): Facts {
  const { agreements } = catalogue;
  const { audiences } = catalogue.vocabularies;
  const days = request.typicalDays;
  return [
    [
      'Who may apply',
      request.audiences
        ?.map(({ who, condition }) => `${label(audiences.get(who), who)} ${CONDITIONS[condition]}`)
        .join('; '),
    ],
    ['Who decides', codeSpan(request.decidedBy)],
    ['How long it takes', days === undefined ? 'not published' : `usually ${days} working days`],
    ['Cost', request.cost ? codeSpan(request.cost) : 'not published'],
    [
      'Terms',
      request.agreements
        ?.map((id) => {
          const found = agreements.get(id);
          return found
            ? markdownLink(found.fields.title, absolute(twinPath(found.path)))
            : codeSpan(id);
        })
        .join(', '),
    ],
    ['Legal gateways', request.legalGateways?.map(codeSpan).join('; ')],
    ['Apply at', request.url && outsideLink(hostOf(request.url), request.url)],
    ['Write to', request.email && codeSpan(request.email)],
  ];
}

/** The label of a term, or the id in the entry where the vocabulary does not have it. */
function label(term: { readonly label: string } | undefined, id: string): string {
  return term ? escapeText(term.label) : codeSpan(id);
}
