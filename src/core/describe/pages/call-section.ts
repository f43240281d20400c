import { hostOf } from '../../model/https-url.ts';
import { callSubject } from '../calls/call-subject.ts';
import { renderCalls } from '../calls/render-calls.ts';
import type { ServiceFacts } from '../facts.ts';
import { details, line, section } from './blocks.ts';
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

const NO_EXAMPLE = {
  none: 'The register has no address that you can call without reading the documentation first.',
  key: 'Every call needs what “What a caller needs” lists. The documentation says how.',
} as const;

/** How an open service is called. */
export function callSection(facts: ServiceFacts): Section {
  const { authentication, endpoint, landingPage, rateLimit } = facts;
  const subject = callSubject(facts);
  const isFree = authentication.method === 'none';
  const limits = present<Inline>([
    subject && NEEDS[authentication.method],
    ...(rateLimit ? [' Rate limit: ', quote(rateLimit.replace(/\.$/, '')), '.'] : []),
  ]);
  return section(
    'call',
    'Call it',
    [
      endpoint !== undefined && line('Endpoint: ', { is: 'copy', text: endpoint, as: 'code' }),
      subject && words('section-gap', ABOUT[subject.kind]),
      ...(subject ? examples(subject) : []),
      !subject && words('section-gap', NO_EXAMPLE[isFree ? 'none' : 'key']),
      limits.length > 0 && words('prose section-gap', ...limits),
      subject && { is: 'try', url: subject.url, host: hostOf(subject.url) },
      landingPage !== undefined && words('section-gap', publisherPage(landingPage)),
    ],
    'calls',
  );
}

/** The same call in each language, the first of them open. */
function examples({ url, mediaType }: NonNullable<ReturnType<typeof callSubject>>): Block[] {
  return renderCalls(url, mediaType).map(({ language, label, code }, index) => {
    const example = { label: `Example request (${label})`, language, text: code };
    const more = { spoken: ': example request', isOpen: index === 0, look: 'section-gap' };
    return details(label, [{ is: 'codes', codes: [example] }], more);
  });
}
