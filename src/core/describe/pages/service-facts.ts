import { describeDuration } from '../../words/describe-duration.ts';
import { SERVICE_STATUS } from '../../words/site-words.ts';
import type { ServiceFacts } from '../facts.ts';
import { coverageFacts, licenceFact, publisherFact, themesFact } from './common-facts.ts';
import { factRows } from './fact-rows.ts';
import { fact, outside, present, quote, termName } from './inlines.ts';
import type { Fact } from './page-model.ts';

const AUTHENTICATION = {
  none: 'Nothing: call it right away',
  key: 'A key, which you ask for',
  oauth: 'Sign in (OAuth)',
  agreement: 'Only under an agreement',
} as const;

/**
 * The facts beside a service.
 * @param language BCP 47 tag
 */
export function serviceFacts(facts: ServiceFacts, language: string): Fact[] {
  const { authentication, status, protocol } = facts;
  const { method, note, instructions } = authentication;
  return [
    ...publisherFact(facts),
    ...fact('Status', SERVICE_STATUS[status]),
    ...fact('Protocol', termName(protocol)),
    ...(status === 'withdrawn'
      ? []
      : fact(
          'What a caller needs',
          AUTHENTICATION[method],
          note ? [quote(note)] : undefined,
          instructions ? [outside('How to get it', instructions)] : undefined,
        )),
    ...factRows(facts, language),
    ...promiseFact(facts, language),
    ...coverageFacts(facts),
    ...licenceFact(facts, language),
    ...themesFact(facts),
  ];
}

function promiseFact({ promise = {} }: ServiceFacts, language: string): Fact[] {
  const { availability, freshness, latency, support } = promise;
  const promises = present([
    availability !== undefined && `available ${availability} % of the time`,
    freshness && `data no older than ${describeDuration(freshness, language)}`,
    latency && `answers within ${describeDuration(latency, language)}`,
  ]);
  if (promises.length === 0 && !support) return [];
  return [
    {
      label: 'What the publisher promises',
      values: promises.length > 0 ? [[promises.join(', ')]] : [],
      notes: support ? [['Support: ', quote(support)]] : [],
    },
  ];
}
