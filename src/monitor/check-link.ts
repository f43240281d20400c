import { HttpError } from '../io/http-error.ts';
import { ask, askOnce, type Asking } from './ask.ts';
import type { Finding } from './finding.ts';
import { isBotWall, isHtml } from './is-bot-wall.ts';
import { judgeError, judgeStatus } from './judge-failure.ts';
import type { Asked } from './judge-probe.ts';
import type { LinkTarget } from './list-targets.ts';
import { publicAddress } from './redact-text.ts';

/** Enough to see that something comes, and to recognise a page that blocks robots. */
const FIRST_BYTES = 16_384;

/** Failures before HTTP began: the method did not matter. */
const BEFORE_HTTP: ReadonlySet<string> = new Set([
  ...['host-unknown', 'certificate', 'connection-refused', 'own-network', 'refused-redirect'],
]);

/**
 * Checks an address with HEAD. If that answer is not reliable (not allowed, not found, forbidden, wrong type), uses GET
 * and reads only the first bytes.
 */
export async function checkLink(
  { url, isPage }: Pick<LinkTarget, 'url' | 'isPage'>,
  asking: Asking,
): Promise<Finding> {
  const head = await askOnce({ url, method: 'HEAD' }, asking.http);
  const first = judgeLink({ outcome: head, requests: 1 }, isPage);
  const { reason } = first;
  if (first.verdict === 'good' || (reason !== undefined && BEFORE_HTTP.has(reason))) return first;
  const get = await ask({ url, firstBytes: FIRST_BYTES }, asking);
  const before = first.verdict === 'failed' ? first.requests : 0;
  return judgeLink({ ...get, requests: get.requests + before }, isPage);
}

function judgeLink(
  { outcome, requests }: Pick<Asked, 'outcome' | 'requests'>,
  isPage: boolean,
): Finding {
  if (outcome instanceof HttpError) return judgeError(outcome, requests);
  const bad = judgeStatus(outcome, requests);
  if (bad) return bad;
  const { mediaType, body, elapsed } = outcome;
  if (isBotWall(outcome)) return { verdict: 'unknown', reason: 'bot-wall' };
  if (isHtml(mediaType) && !isPage) return { verdict: 'unknown', reason: 'html-instead' };
  const movedTo = publicAddress(outcome.movedTo);
  return {
    verdict: 'good',
    mediaType,
    latency: elapsed,
    isSlow: false,
    isStale: false,
    body,
    ...(outcome.movedTo !== undefined && { reason: 'permanent-redirect' }),
    ...(movedTo !== undefined && { movedTo }),
  };
}
