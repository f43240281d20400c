import { findPair } from '../core/model/find-pair.ts';
import type { HttpReply } from '../io/http.ts';

/** Words on pages that block robots: Cloudflare, Imperva, Akamai, DataDome, and any CAPTCHA. */
const CHALLENGE =
  /just a moment\.\.\.|challenge-platform|cf-challenge|attention required! \| cloudflare|_incapsula_|incapsula incident|datadome|captcha|are you a robot|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|request unsuccessful/i;

/** Akamai's words stand on many honest pages, but not together. */
const DENIED = /(?<open>access denied)|(?<close>reference #)/gi;
const REACH = 400;

/** How far into the page to look for the words. */
const SEARCHED = 64 * 1024;

const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Whether a media type is a web page's. */
export function isHtml(mediaType: string): boolean {
  return HTML.has(mediaType);
}

/** Whether an answer is a page that blocks robots, which says nothing about what people get. */
export function isBotWall({ headers, mediaType, body }: HttpReply): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true;
  if (!isHtml(mediaType)) return false;
  const text = Buffer.from(body.subarray(0, SEARCHED)).toString();
  return CHALLENGE.test(text) || findPair(text, DENIED, REACH) !== undefined;
}
