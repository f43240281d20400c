import type { LinkEvidence } from '../core/model/evidence.ts';
import { addFailure, isDown } from './add-failure.ts';
import { instantOf, type Finding } from './finding.ts';

/**
 * Decides the state of an address after one more check.
 * @param before the earlier state, undefined at the first check
 * @param now milliseconds since 1970
 */
export function decideLink(
  before: LinkEvidence | undefined,
  url: string,
  finding: Finding,
  now: number,
): LinkEvidence {
  const checked = instantOf(now);
  const at = (state: LinkEvidence['state'], more: Partial<LinkEvidence> = {}): LinkEvidence => ({
    url,
    state,
    since: before?.state === state ? before.since : checked,
    checked,
    ...more,
  });
  switch (finding.verdict) {
    case 'good': {
      const { reason, movedTo } = finding;
      if (reason !== 'permanent-redirect') return at('works');
      return at('moved', { reason, ...(movedTo !== undefined && { movedTo }) });
    }
    case 'unknown':
      return at('unknown', {
        reason: finding.reason,
        ...(before?.failures && { failures: before.failures }),
      });
    case 'failed': {
      const { reason } = finding;
      const failures = addFailure(before?.failures, finding, checked);
      if (!isDown(failures)) return { ...(before ?? at('unknown', { reason })), failures };
      const since = before?.state === 'broken' ? before.since : failures.first;
      return at('broken', { since, reason, failures });
    }
  }
}
