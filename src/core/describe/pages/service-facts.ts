import type { ServiceRecord } from '../../derive/catalogue.ts';
import { describeDuration } from '../../words/describe-duration.ts';
import { SERVICE_STATUS } from '../../words/site-words.ts';
import { coverageFacts, licenceFact, publisherFact, themesFact } from './common-facts.ts';
import { factRows } from './fact-rows.ts';
import { fact, outside, present, quote, termName } from './inlines.ts';
import type { Fact } from './page-model.ts';
import type { PageSource } from './page-source.ts';

const AUTHENTICATION = {
  none: 'Nothing: call it right away',
  key: 'A key, which you ask for',
  oauth: 'Sign in (OAuth)',
  agreement: 'Only under an agreement',
} as const;

/** The facts beside a service. */
export function serviceFacts(record: ServiceRecord, { catalogue }: PageSource): Fact[] {
  const { fields } = record;
  const { authentication, status, protocol } = fields;
  const { method, note, instructions } = authentication;
  return [
    ...publisherFact(record),
    ...fact('Status', SERVICE_STATUS[status]),
    ...fact('Protocol', termName(catalogue.vocabularies.protocols.get(protocol), protocol)),
    ...(status === 'withdrawn'
      ? []
      : fact(
          'What a caller needs',
          AUTHENTICATION[method],
          note ? [quote(note)] : undefined,
          instructions ? [outside('How to get it', instructions)] : undefined,
        )),
    ...factRows(record, catalogue.settings.language),
    ...promiseFact(record, catalogue.settings.language),
    ...coverageFacts(fields.coverage, catalogue),
    ...licenceFact(fields, catalogue),
    ...themesFact(fields.themes, catalogue),
  ];
}

function promiseFact({ fields }: ServiceRecord, language: string): Fact[] {
  const { availability, freshness, latency, support } = fields.promise ?? {};
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
