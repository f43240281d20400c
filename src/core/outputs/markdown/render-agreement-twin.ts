import type { AgreementRecord } from '../../derive/catalogue.ts';
import type { Output, OutputContext } from '../output.ts';
import { AGREEMENT_KINDS } from '../../words/site-words.ts';
import { codeSpan, markdownLink } from '../../words/escape-markdown.ts';
import { factList, renderMarkdownPage, section } from './markdown-page.ts';
import { outsideLink, published, quoted } from './record-parts.ts';
import type { RecordRow } from './record-rows.ts';
import { twinPath } from './twin-path.ts';

/** Renders the Markdown twin of an agreement's page. */
export function renderAgreementTwin(
  { path, data, datasets, services }: AgreementRecord,
  context: OutputContext,
  row: RecordRow,
): Output {
  const { catalogue, absolute } = context;
  const parties = data.parties?.map((party) => {
    const publisher = catalogue.publishers.get(party);
    return publisher
      ? markdownLink(publisher.data.name, absolute(twinPath(publisher.path)))
      : codeSpan(party);
  });
  const rows = [
    ...published(datasets, catalogue),
    ...services.flatMap((id) => catalogue.services.get(id) ?? []),
  ]
    .map(row)
    .join('\n');
  return renderMarkdownPage(
    {
      path,
      title: data.title,
      quotes: true,
      facts: { kind: 'agreement' },
      blocks: [
        factList([
          ['Kind', AGREEMENT_KINDS[data.kind]],
          ['Parties', parties?.join(', ')],
          ['Purpose', data.purpose && codeSpan(data.purpose)],
          ['Legal gateways', data.legalGateways?.map(codeSpan).join('; ')],
          [
            'In force',
            (data.start ?? data.end) && codeSpan(`${data.start ?? '..'}/${data.end ?? '..'}`),
          ],
          ['To be reviewed by', data.review && codeSpan(data.review)],
          ['Text', data.url && outsideLink('Read it', data.url)],
        ]),
        quoted('Summary', data.summary),
        quoted('Description', data.description, 'markdown'),
        section('Data under these terms', rows || 'No record names them yet.'),
      ],
    },
    context,
  );
}
