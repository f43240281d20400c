import { hostOf } from '../../model/https-url.ts';
import { callSubject } from '../calls/call-subject.ts';
import { renderCalls } from '../calls/render-calls.ts';
import type { ServiceFacts } from '../facts.ts';
import { present, publisherPage, quote, words } from './inlines.ts';
import type { Block, Inline, Section } from './page-model.ts';

const ABOUT = {
  probe: 'Start with this safe request, which needs no key:',
  endpoint:
    'Start with a request to its root. Most calls add a path and parameters, which the documentation explains:',
} as const;

const NEEDS = {
  none: undefined,
  key: 'Other calls need a key, which you ask for. The documentation shows how to send it.',
  oauth: 'Other calls need you to sign in (OAuth), as the documentation explains.',
  agreement: 'Other calls need an agreement with the publisher.',
} as const;

/** How an open service is called. */
export function callSection(facts: ServiceFacts): Section {
  const { authentication, endpoint, landingPage, rateLimit } = facts;
  const subject = callSubject(facts);
  const host = subject && hostOf(subject.url);
  const limits = present<Inline>([
    subject && NEEDS[authentication.method],
    ...(rateLimit ? [' Rate limit: ', quote(rateLimit.replace(/\.$/, '')), '.'] : []),
  ]);
  return {
    id: 'call',
    title: 'Call it',
    look: 'calls',
    blocks: present<Block>([
      endpoint !== undefined &&
        words(undefined, 'Endpoint: ', { is: 'copy', text: endpoint, as: 'code' }),
      subject && words('section-gap', ABOUT[subject.kind]),
      ...(subject ? examples(subject) : []),
      !subject &&
        words(
          'section-gap',
          authentication.method === 'none'
            ? 'The register has no address that you can call without reading the documentation first.'
            : 'Every call needs what “What a caller needs” lists. The documentation says how.',
        ),
      limits.length > 0 && words('prose section-gap', ...limits),
      subject && { is: 'try', url: subject.url, host: host! },
      landingPage !== undefined && words('section-gap', publisherPage(landingPage)),
    ]),
  };
}

/** The same call in each language, the first of them open. */
function examples({ url, mediaType }: NonNullable<ReturnType<typeof callSubject>>): Block[] {
  return renderCalls(url, mediaType).map(({ language, label, code }, index) => ({
    is: 'details',
    summary: label,
    spoken: ': example request',
    isOpen: index === 0,
    look: 'section-gap',
    blocks: [
      {
        is: 'codes',
        codes: [{ label: `Example request (${label})`, language, text: code }],
      },
    ],
  }));
}
