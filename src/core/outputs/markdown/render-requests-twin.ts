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

function describe({ data, path }: RequestRecord, { catalogue, absolute }: OutputContext): string {
  const publisher =
    data.publisher === undefined ? undefined : catalogue.publishers.get(data.publisher);
  const answer =
    data.answeredBy === undefined ? undefined : catalogue.datasets.get(data.answeredBy);
  const reason =
    data.reason === undefined
      ? undefined
      : catalogue.vocabularies['access-reasons'].get(data.reason);
  const { label, about } = REQUEST_STATES[data.status];
  return [
    `## ${markdownLink(data.title, absolute(path))}`,
    factList([
      ['Status', `${label}. ${about}`],
      ['What is needed', codeSpan(data.need)],
      ['What for', codeSpan(data.purpose)],
      ['Who might hold it', data.holder && codeSpan(data.holder)],
      ['Asked', codeSpan(data.asked)],
      ['Owner', publisher && markdownLink(publisher.data.name, absolute(twinPath(publisher.path)))],
      ['Decided', data.decided && codeSpan(data.decided)],
      ['Answer', answer && markdownLink(answer.data.title, absolute(twinPath(answer.path)))],
      ['Reason', reason && escapeText(reason.label)],
      ['Explanation', data.explanation && codeSpan(data.explanation)],
      ['Issue', data.issue && outsideLink('Discussion', data.issue)],
    ]),
  ].join('\n\n');
}
