import type { Catalogue } from '../../derive/catalogue.ts';
import { summarisePromise, type PromiseSummary } from '../../derive/summarise-promise.ts';
import type { ServiceEvidence } from '../../model/evidence.ts';
import { describeDuration } from '../../words/describe-duration.ts';
import { describeReason } from '../../words/describe-reason.ts';
import { describePromise } from '../describe-promise.ts';
import type { ServiceFacts } from '../facts.ts';
import { FEED_STATES } from '../status/feed-words.ts';
import { daysBlocks } from './days-blocks.ts';
import { factList, line, section } from './blocks.ts';
import { fact, instant, link, outside, quote, words } from './inlines.ts';
import type { Block, Fact, Inline, Section } from './page-model.ts';

/** Whether a service worked when it was checked last, and how its promise was kept. */
export function stateSection(
  facts: ServiceFacts,
  { evidence, settings: { language } }: Pick<Catalogue, 'evidence' | 'settings'>,
): Section {
  const { promise, access } = facts;
  const seen = evidence.services.get(facts.id);
  const summary = seen && summarisePromise(seen, promise);
  const { state = 'unchecked', checked, interval } = seen ?? {};
  return section('state', 'Does it work?', [
    line({ is: 'state', words: FEED_STATES[state], checked, interval }),
    !seen && words('prose section-gap', ...whyUnchecked(facts)),
    seen?.reason !== undefined &&
      line(`What ${state === 'up' ? 'else ' : ''}the check saw: ${describeReason(seen.reason)}.`),
    seen?.movedTo !== undefined &&
      access.level === 'open' &&
      line('It has moved to ', outside(seen.movedTo, seen.movedTo), '.'),
    seen && pendingFailures(seen),
    ...(summary ? daysBlocks(summary, language) : []),
    seen && summary && factList(seenFacts(seen, summary, language), 'relations section-gap'),
    words('small section-gap', link('All feeds and links, and what these words mean', '/status/')),
  ]);
}

function whyUnchecked({ noProbe, probe }: ServiceFacts): Inline[] {
  if (noProbe) return ['Not checked automatically: ', quote(noProbe)];
  return [
    probe
      ? 'No check of this service has been recorded yet.'
      : 'Not checked automatically: no safe request can show whether it works.',
  ];
}

/** Failures that do not count yet are newer than what the page says, and must not be kept from the reader. */
function pendingFailures({ failures, state, checked }: ServiceEvidence): Block | undefined {
  if (!failures || state === 'down' || failures.last <= checked) return undefined;
  const { count, last, reason } = failures;
  return line(
    `Since then ${count === 1 ? 'one request' : `${count} requests`} failed, the last on `,
    instant(last),
    ` (${describeReason(reason)}): too few to count as down.`,
  );
}

/** Each promise beside what was seen of it, and when the service was looked at. */
function seenFacts(seen: ServiceEvidence, summary: PromiseSummary, language: string): Fact[] {
  const { observed, checked, interval, since, latency } = seen;
  const promises = describePromise(summary, language);
  return [
    ...promises.flatMap(({ promised, seen: found }) =>
      fact(`Promised: ${promised}`, `Seen: ${found}`),
    ),
    ...(promises.length === 0
      ? fact('Promised', 'The publisher promises nothing that can be checked')
      : []),
    ...fact('Newest observation in the last good answer', observed && instant(observed)),
    ...fact('Checked', [
      instant(checked),
      `, and meant to be again after ${describeDuration(interval, language)}`,
    ]),
    ...fact('Seen in this state since', instant(since)),
    ...fact(
      'Time of the last answer',
      latency === undefined ? undefined : `${latency.toLocaleString(language)} ms`,
    ),
  ];
}
