import { formatInstant } from '../../words/format-instant.ts';
import type { Output, OutputContext } from '../output.ts';
import { STATUS_PAGE } from '../../words/site-words.ts';
import { computeLinkHealth, type LinkHealth } from '../../describe/status/compute-link-health.ts';
import { FEED_STATES, LINK_STATES } from '../../describe/status/feed-words.ts';
import { lastCheck, listFeeds } from '../../describe/status/list-feeds.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, renderMarkdownPage, section } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';

/** Renders the twin of the page about what works: what was seen, and when. */
export function renderStatusTwin(context: OutputContext): Output {
  const { catalogue, absolute } = context;
  const { evidence, settings } = catalogue;
  const instant = (text: string): string => formatInstant(text, settings.language);
  const last = lastCheck([...evidence.services.values(), ...evidence.links.values()]);
  const feeds = listFeeds(catalogue).map(({ record, state, evidence: seen }) => {
    const link = markdownLink(record.fields.title, absolute(twinPath(record.path)));
    const { label, was } = FEED_STATES[state];
    return seen
      ? `${link}: ${was.toLowerCase()} when checked on ${instant(seen.checked)}`
      : `${link}: ${label.toLowerCase()}`;
  });
  const meanings = [...Object.values(FEED_STATES), ...Object.values(LINK_STATES)];
  return renderMarkdownPage(
    {
      path: '/status/',
      title: STATUS_PAGE.title,
      quotes: true,
      blocks: [
        STATUS_PAGE.lead,
        last === undefined ? STATUS_PAGE.none : `The last check was on ${instant(last)}.`,
        section('Live feeds and APIs, the worst first', bulletList(feeds)),
        section(
          'Links to files, by publisher',
          bulletList(
            computeLinkHealth(catalogue)
              .filter(({ checked }) => checked !== undefined)
              .map((health) => linkItem(health, context)),
          ),
        ),
        section(
          'What the words mean',
          bulletList(meanings.map(({ label, about }) => `**${label}:** ${escapeText(about)}`)),
        ),
      ],
    },
    context,
  );
}

function linkItem({ publisher, counts, faults }: LinkHealth, { absolute }: OutputContext): string {
  const { broken, moved, unknown, works, unchecked } = counts;
  const name = markdownLink(publisher.fields.name, absolute(twinPath(publisher.path)));
  const sum = `${broken} broken, ${moved} moved, ${unknown} not known, ${works} work, ${unchecked} not checked`;
  const lines = faults.map(
    ({ record, evidence }) =>
      `  - ${markdownLink(record.fields.title, absolute(twinPath(record.path)))}: ${LINK_STATES[evidence.state].was.toLowerCase()}: ${codeSpan(evidence.url)}`,
  );
  return [`${name}: ${sum}`, ...lines].join('\n');
}
