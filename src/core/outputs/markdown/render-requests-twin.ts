import type { RequestRecord } from '../../derive/catalogue.ts';
import type { Output, OutputContext } from '../output.ts';
import { REQUEST_STATES } from '../../words/site-words.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { factList, renderMarkdownPage } from './markdown-page.ts';
import { outsideLink } from './record-parts.ts';
import { twinPath } from './twin-path.ts';

/** Renders the Markdown twin of the page of what people asked for. */
export function renderRequestsTwin(context: OutputContext): Output {
  const requests = [...context.catalogue.requests.values()];
  return renderMarkdownPage(
    {
      path: '/requests/',
      title: 'Data that was asked for',
      quotes: true,
      facts: { requests: requests.length },
      blocks: [
        requests.length === 0 ? 'Nobody has asked for data yet.' : undefined,
        ...requests.map((request) => describe(request, context)),
      ],
    },
    context,
  );
}

function describe({ fields, path }: RequestRecord, { catalogue, absolute }: OutputContext): string {
  const publisher =
    fields.publisher === undefined ? undefined : catalogue.publishers.get(fields.publisher);
  const answer =
    fields.answeredBy === undefined ? undefined : catalogue.datasets.get(fields.answeredBy);
  const reason =
    fields.reason === undefined
      ? undefined
      : catalogue.vocabularies['access-reasons'].get(fields.reason);
  const { label, about } = REQUEST_STATES[fields.status];
  return [
    `## ${markdownLink(fields.title, absolute(path))}`,
    factList([
      ['Status', `${label}. ${about}`],
      ['What is needed', codeSpan(fields.need)],
      ['What for', codeSpan(fields.purpose)],
      ['Who might hold it', fields.holder && codeSpan(fields.holder)],
      ['Asked', codeSpan(fields.asked)],
      [
        'Owner',
        publisher && markdownLink(publisher.fields.name, absolute(twinPath(publisher.path))),
      ],
      ['Decided', fields.decided && codeSpan(fields.decided)],
      ['Answer', answer && markdownLink(answer.fields.title, absolute(twinPath(answer.path)))],
      ['Reason', reason && escapeText(reason.label)],
      ['Explanation', fields.explanation && codeSpan(fields.explanation)],
      ['Issue', fields.issue && outsideLink('Discussion', fields.issue)],
    ]),
  ].join('\n\n');
}
