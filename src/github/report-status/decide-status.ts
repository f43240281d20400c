import type { Catalogue } from '../../core/derive/catalogue.ts';
import {
  decidePublisherIssues,
  type PublisherIssue,
  type PublisherIssueDecision,
  type WantedIssue,
} from '../publisher-issues/decide-publisher-issues.ts';
import type { Trouble } from './list-trouble.ts';
import {
  namedKeys,
  publisherOfStatus,
  renderAllWell,
  renderStatus,
  renderStatusTitle,
  type StatusWords,
} from './render-status.ts';

/**
 * Decides which issues to open, change and close: one for each publisher of something that does not work.
 * @param issues of this program, open and closed
 * @param label by which they are found again
 */
export function decideStatus(
  { publishers }: Pick<Catalogue, 'publishers'>,
  trouble: readonly Trouble[],
  issues: readonly PublisherIssue[],
  { label, ...words }: StatusWords & { readonly label: string },
): PublisherIssueDecision {
  const wanted = new Map<string, WantedIssue>();
  for (const [id, publisher] of publishers) {
    const own = trouble.filter((one) => one.publisher === id);
    if (own.length === 0) continue;
    wanted.set(id, {
      title: renderStatusTitle(publisher),
      body: renderStatus(publisher, own, words),
      names: namedKeys(own),
    });
  }
  return decidePublisherIssues(wanted, issues, {
    label,
    publisherOf: publisherOfStatus,
    renderNothing: renderAllWell,
  });
}
