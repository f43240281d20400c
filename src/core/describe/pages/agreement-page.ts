import type { AgreementRecord, Catalogue } from '../../derive/catalogue.ts';
import type { Agreement } from '../../generated/types.ts';
import { hostOf } from '../../model/https-url.ts';
import { AGREEMENT_KINDS } from '../../words/site-words.ts';
import { date, fact, link, muted, outside, quote, titleLink, words } from './inlines.ts';
import type { Fact, Inline, RecordPageModel } from './page-model.ts';
import { publishedDatasets, type PageSource } from './page-source.ts';
import { recordSection } from './record-aside.ts';
import { textSection } from './text-section.ts';

/** Describes the page of an agreement. */
export function agreementPage(agreement: AgreementRecord, source: PageSource): RecordPageModel {
  const { fields, file, path } = agreement;
  const { catalogue } = source;
  const { title, kind, summary, purpose, legalGateways, url } = fields;
  const items = agreementData(agreement, source);
  return {
    path,
    title,
    kicker: AGREEMENT_KINDS[kind],
    summary,
    facts: [
      ...partiesFact(fields, catalogue),
      ...fact('Purpose', purpose ? quote(purpose) : undefined),
      ...(legalGateways
        ? [{ label: 'Legal gateways', values: legalGateways.map((text) => [quote(text)]) }]
        : []),
      ...termFact(fields),
      ...fact('Text', url ? outside(`Read it at ${hostOf(url)}`, url) : undefined),
    ],
    sections: [
      ...textSection('description', 'Description', fields.description, 'markdown'),
      {
        id: 'datasets',
        title: 'Data under these terms',
        blocks: [
          items.length === 0
            ? words(undefined, 'No record names them yet.')
            : { is: 'list', look: 'link-list prose', items },
        ],
      },
    ],
    aside: [recordSection({ file, title }, catalogue)],
  };
}

/** The published records that name an agreement. */
export function agreementData(
  { datasets, services }: AgreementRecord,
  { catalogue }: PageSource,
): Inline[][] {
  return [
    ...publishedDatasets(datasets, { catalogue }),
    ...services.map((id) => catalogue.services.get(id)!),
  ].map((record) => [titleLink(record)]);
}

/** Who made it: publishers of the register, or names. */
export function partiesFact({ parties }: Agreement, { publishers }: Catalogue): Fact[] {
  if (!parties) return [];
  const values = parties.map((party): Inline[] => {
    const publisher = publishers.get(party);
    return [publisher ? link(publisher.fields.name, publisher.path) : quote(party)];
  });
  return [{ label: 'Parties', values }];
}

/** When it runs. */
export function termFact({ start, end, review }: Agreement): Fact[] {
  if (!start && !end && !review) return [];
  const said: Inline[] = [
    ...(start ? ['from ', date(start), ' '] : []),
    ...(end ? ['to ', date(end)] : ['with no known end']),
    ...(review ? [muted('; to be reviewed by ', date(review))] : []),
  ];
  return fact('Term', { is: 'term', start, end, review, words: said });
}
