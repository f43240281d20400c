import type { DataService } from '../core/generated/types.ts';
import { durationInDays } from '../core/model/duration.ts';
import type { Reason } from '../core/words/describe-reason.ts';
import { fromPointer, valueAt } from '../core/model/json-pointer.ts';
import { HttpError } from '../io/http-error.ts';
import type { HttpReply } from '../io/http.ts';
import { parseJson } from '../io/parse-json.ts';
import { instantOf, type Finding } from './finding.ts';
import { isBotWall, isHtml } from './is-bot-wall.ts';
import { judgeError, judgeStatus } from './judge-failure.ts';
import { readTimestamp } from './read-timestamp.ts';
import { publicAddress } from './redact-text.ts';

/** The limit for slow, if nothing is promised: people have given up by then. */
const SLOW_MILLISECONDS = 10_000;

/** Clocks differ, and an observation takes a while to arrive. */
const TOLERANCE_MILLISECONDS = 30_000;

const DAY = 86_400_000;

/** The answer to a check of a service, and the number of requests it took. */
export interface Asked {
  readonly outcome: HttpReply | HttpError;
  readonly requests: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
}

/** Compares an answer with what the service's record expects and promises. */
export function judgeProbe(
  { outcome, requests, at }: Asked,
  { probe, promise }: Pick<DataService, 'probe' | 'promise'>,
): Finding {
  if (outcome instanceof HttpError) return judgeError(outcome, requests);
  const bad = judgeStatus(outcome, requests);
  if (bad) return bad;
  const expected = probe!.mediaType.toLowerCase();
  const { mediaType, body, elapsed } = outcome;
  const failed = (reason: Reason): Finding => ({ verdict: 'failed', reason, requests: 1 });
  if (isHtml(mediaType) && !isHtml(expected)) {
    return { verdict: 'unknown', reason: isBotWall(outcome) ? 'bot-wall' : 'html-instead' };
  }
  if (familyOf(mediaType) !== familyOf(expected)) return failed('media-type');
  const isJson = familyOf(expected) === 'json';
  const json = isJson ? parseJson(body) : undefined;
  if (isJson && !json) return failed('not-json');
  // An answer that is not JSON cannot have such parts, whatever the record says.
  const isThere = (pointer: string): boolean =>
    json === undefined || valueAt(json.value, fromPointer(pointer)) !== undefined;
  if (!(probe!.expect ?? []).every(isThere)) return failed('missing-part');
  const time = timestampOf(probe!.timestamp, outcome, json?.value, at);
  if (probe!.timestamp !== undefined && time === undefined && promise?.freshness !== undefined) {
    return { verdict: 'unknown', reason: 'no-timestamp' };
  }
  const isStale =
    time !== undefined &&
    promise?.freshness !== undefined &&
    at - time > millisecondsIn(promise.freshness, DAY) + TOLERANCE_MILLISECONDS;
  const isSlow = elapsed > millisecondsIn(promise?.latency, SLOW_MILLISECONDS);
  const movedTo = publicAddress(outcome.movedTo);
  return {
    verdict: 'good',
    mediaType,
    latency: Math.max(0, Math.round(elapsed)),
    isSlow,
    isStale,
    body,
    ...(outcome.movedTo !== undefined && { reason: 'permanent-redirect' }),
    ...(movedTo !== undefined && { movedTo }),
    ...(time !== undefined && { observed: instantOf(time) }),
    ...(json && { json }),
  };
}

/** `text/xml` and `application/gml+xml` both count as XML: servers are not that precise. */
function familyOf(mediaType: string): string {
  const [, family] = /[/+](json|xml)$/.exec(mediaType) ?? [];
  return family ?? mediaType;
}

function timestampOf(
  place: string | undefined,
  { headers }: HttpReply,
  json: unknown,
  now: number,
): number | undefined {
  if (place === undefined) return undefined;
  const header = /^header:(.+)$/.exec(place)?.[1];
  const value =
    header === undefined ? valueAt(json, fromPointer(place)) : headers[header.toLowerCase()];
  return readTimestamp(value, now);
}

function millisecondsIn(duration: string | undefined, otherwise: number): number {
  const days = duration === undefined ? undefined : durationInDays(duration);
  return days === undefined ? otherwise : days * DAY;
}
