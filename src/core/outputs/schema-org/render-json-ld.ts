import { markSafe, type SafeHtml } from '../../parse/markdown/safe-html.ts';
import type { Thing } from './thing.ts';

/**
 * Writes a JSON-LD block. `<` is escaped, so that no title can close the script element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function renderJsonLd(thing: Thing): SafeHtml {
  const json = JSON.stringify(thing).replaceAll('<', String.raw`\u003c`);
  return markSafe(`<script type="application/ld+json">${json}</script>`);
}
