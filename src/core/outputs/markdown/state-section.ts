import type { Catalogue, ServiceRecord } from '../../derive/catalogue.ts';
import { summarisePromise } from '../../derive/summarise-promise.ts';
import { describePromise } from '../../describe/describe-promise.ts';
import { formatInstant } from '../../words/format-instant.ts';
import { describeReason } from '../../words/describe-reason.ts';
import { FEED_STATES } from '../../describe/status/feed-words.ts';
import { codeSpan, escapeText } from '../../words/escape-markdown.ts';
import { factList, section } from './markdown-page.ts';

/** Whether a service worked when it was checked last, and how its promise was kept. It says dates, and nothing of now. */
export function stateSection(
  { id, fields }: ServiceRecord,
  { evidence, settings }: Catalogue,
): string | undefined {
  if (fields.status === 'withdrawn') return undefined;
  const seen = evidence.services.get(id);
  if (!seen) {
    return section(
      'Does it work?',
      factList([
        ['State', FEED_STATES.unchecked.label],
        ['Why', fields.noProbe && codeSpan(fields.noProbe)],
      ]),
    );
  }
  const { language } = settings;
  const promises = describePromise(summarisePromise(seen, fields.promise), language);
  return section(
    'Does it work?',
    factList([
      ['State', `${FEED_STATES[seen.state].was} when checked`],
      ['Checked', formatInstant(seen.checked, language)],
      ['So since', formatInstant(seen.since, language)],
      ['What the check saw', seen.reason && escapeText(describeReason(seen.reason))],
      ['Newest observation', seen.observed && formatInstant(seen.observed, language)],
      ...promises.map(({ promised, seen: fact }) => [`Promised: ${promised}`, fact] as const),
    ]),
  );
}
