import type { Reason } from '../core/words/describe-reason.ts';
import type { HttpReply } from '../io/http.ts';
import type { HttpError } from '../io/http-error.ts';
import type { Finding } from './finding.ts';
import { isBotWall } from './is-bot-wall.ts';

/** Statuses that say who we are not, not how the service is: RFC 9110, RFC 6585, RFC 7725. */
const KEPT_OUT: ReadonlySet<number> = new Set([401, 403, 407, 429, 451]);

/** Network failures on our side: no name server, no route. */
const OURS: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
]);

const CERTIFICATE = /CERT|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

const NETWORK: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'host-unknown',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  UND_ERR_SOCKET: 'connection-reset',
};

/** Turns a request without an answer into a finding. */
export function judgeError({ failure, code }: HttpError, requests: number): Finding {
  switch (failure) {
    // A redirect to http or to a private address: other people's programs may follow it where ours must not.
    case 'refused':
      return { verdict: 'unknown', reason: 'refused-redirect' };
    case 'too-large':
      return { verdict: 'unknown', reason: 'too-large' };
    case 'network':
      if (OURS.has(code)) return { verdict: 'unknown', reason: 'own-network' };
      return {
        verdict: 'failed',
        reason: CERTIFICATE.test(code) ? 'certificate' : (NETWORK[code] ?? 'network'),
        requests,
      };
    default:
      return { verdict: 'failed', reason: failure, requests };
  }
}

/**
 * Turns an answer with an error status into a finding.
 * @returns undefined if the status is a success
 */
export function judgeStatus(reply: HttpReply, requests: number): Finding | undefined {
  const { status } = reply;
  if (status >= 200 && status < 300) return undefined;
  if (KEPT_OUT.has(status)) return { verdict: 'unknown', reason: `http-${status}` };
  if (isBotWall(reply)) return { verdict: 'unknown', reason: 'bot-wall' };
  return { verdict: 'failed', reason: `http-${status}`, requests };
}
