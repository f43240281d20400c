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
  { path, fields, datasets, services }: AgreementRecord,
  context: OutputContext,
  row: RecordRow,
): Output {
  const { catalogue, absolute } = context;
  const parties = fields.parties?.map((party) => {
    const publisher = catalogue.publishers.get(party);
    return publisher
      ? markdownLink(publisher.fields.name, absolute(twinPath(publisher.path)))
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
      title: fields.title,
      quotes: true,
      facts: { kind: 'agreement' },
      blocks: [
        factList([
          ['Kind', AGREEMENT_KINDS[fields.kind]],
          ['Parties', parties?.join(', ')],
          ['Purpose', fields.purpose && codeSpan(fields.purpose)],
          ['Legal gateways', fields.legalGateways?.map(codeSpan).join('; ')],
          [
            'In force',
            (fields.start ?? fields.end) &&
              codeSpan(`${fields.start ?? '..'}/${fields.end ?? '..'}`),
          ],
          ['To be reviewed by', fields.review && codeSpan(fields.review)],
          ['Text', fields.url && outsideLink('Read it', fields.url)],
        ]),
        quoted('Summary', fields.summary),
        quoted('Description', fields.description, 'markdown'),
        section('Data under these terms', rows || 'No record names them yet.'),
      ],
    },
    context,
  );
}
