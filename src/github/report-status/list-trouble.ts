import type { Catalogue } from '../../core/derive/catalogue.ts';
import type { Evidence, EvidenceFailures } from '../../core/model/evidence.ts';
import { compareText } from '../../core/model/compare-text.ts';
import { describeReason } from '../../core/words/describe-reason.ts';
import { formatDate } from '../../core/words/format-date.ts';
import type { NamedEntry } from '../publisher-issues/publisher-issue-kind.ts';

/** A record of which something does not work. */
export interface Trouble extends NamedEntry {
  /** What was seen, as whole sentences. */
  readonly facts: readonly string[];
  /** Addresses as the record gives them. */
  readonly urls: readonly string[];
}

/**
 * Lists what a publisher should put right: services that are down, stale or have moved, and datasets whose links are
 * broken or have moved. Nothing that is slow, unknown or not yet sure: that would be noise.
 * @returns sorted by key
 */
export function listTrouble(catalogue: Catalogue, evidence: Evidence): Trouble[] {
  const day = (instant: string): string =>
    formatDate(instant.slice(0, 10), catalogue.settings.language);
  const found: Trouble[] = [];
  for (const { id, key, publisher, fields } of catalogue.services.values()) {
    const seen = evidence.services.get(id);
    const since = seen && day(seen.since);
    const fact = {
      down: `It has not worked since ${since}: ${reasonOf(seen)}.`,
      stale: `It answers, but since ${since} its newest observation has been older than promised.`,
      moved: `Since ${since} it has redirected permanently to another address.`,
    };
    if (seen?.state !== 'down' && seen?.state !== 'stale' && seen?.state !== 'moved') continue;
    const facts = [fact[seen.state]];
    const urls = fields.probe ? [fields.probe.url] : [];
    found.push({ key, publisher: publisher.id, title: fields.title, facts, urls });
  }
  for (const { key, publisher, fields } of catalogue.datasets.values()) {
    const links = (fields.distributions ?? []).flatMap(({ url }) => {
      const link = url === undefined ? undefined : evidence.links.get(url);
      return link?.state === 'broken' || link?.state === 'moved' ? [link] : [];
    });
    if (links.length === 0) continue;
    const facts = links.map((link) =>
      link.state === 'broken'
        ? `A link has been broken since ${day(link.since)}: ${reasonOf(link)}.`
        : `A link has been a permanent redirect since ${day(link.since)}.`,
    );
    const urls = links.map(({ url }) => url);
    found.push({ key, publisher: publisher.id, title: fields.title, facts, urls });
  }
  return found.sort((a, b) => compareText(a.key, b.key));
}

function reasonOf(seen: { reason?: string; failures?: EvidenceFailures } | undefined): string {
  return describeReason(seen?.failures?.reason ?? seen?.reason ?? '');
}
