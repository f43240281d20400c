import { hostOf } from '../../model/https-url.ts';
import { AGREEMENT_KINDS } from '../../words/site-words.ts';
import type { AgreementFacts } from '../agreement-facts.ts';
import { line, section, titleList } from './blocks.ts';
import { date, fact, link, muted, outside, quote } from './inlines.ts';
import type { Fact, Inline, RecordPageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { recordSection } from './record-aside.ts';
import { textSection } from './text-section.ts';

/** Describes the page of an agreement. */
export function agreementPage(
  agreement: AgreementFacts,
  { catalogue }: PageSource,
): RecordPageModel {
  const { data, description, kind, legalGateways, path, purpose, summary, title, url } = agreement;
  return {
    path,
    title,
    kicker: AGREEMENT_KINDS[kind],
    qualifier: AGREEMENT_KINDS[kind],
    breadcrumbs: [{ label: 'Sharing agreements', path: '/agreements/' }],
    summary,
    facts: [
      ...partiesFact(agreement),
      ...fact('Purpose', purpose ? quote(purpose) : undefined),
      ...(legalGateways.length > 0
        ? [{ label: 'Legal gateways', values: legalGateways.map((text) => [quote(text)]) }]
        : []),
      ...termFact(agreement),
      ...fact('Text', url ? outside(`Read it at ${hostOf(url)}`, url) : undefined),
    ],
    sections: [
      ...textSection('description', 'Description', description, 'markdown'),
      section('datasets', 'Data under these terms', [
        data.length === 0 ? line('No record names them yet.') : titleList(data),
      ]),
    ],
    aside: [recordSection(agreement, catalogue)],
  };
}

/** Who made it: publishers of the register, or names. */
export function partiesFact({ parties }: AgreementFacts): Fact[] {
  if (parties.length === 0) return [];
  const values = parties.map(({ name, path }) => [
    path === undefined ? quote(name) : link(name, path),
  ]);
  return [{ label: 'Parties', values }];
}

/** When it runs. */
export function termFact({ term: { start, end, review } }: AgreementFacts): Fact[] {
  if (!start && !end && !review) return [];
  const said: Inline[] = [
    ...(start ? ['from ', date(start), ' '] : []),
    ...(end ? ['to ', date(end)] : ['with no known end']),
    ...(review ? [muted('; to be reviewed by ', date(review))] : []),
  ];
  return fact('Term', { is: 'term', start, end, review, words: said });
}
