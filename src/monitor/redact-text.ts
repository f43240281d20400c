import { isHttpsUrl } from '../core/model/https-url.ts';
import { escapeControl } from '../core/report/escape.ts';
import { findLeak } from '../core/validate/find-leak.ts';
import { isKey } from '../core/validate/rules/leak-key-parameter.ts';

/** An assignment in any language: `password: "…"`, `<token>…`, `api_key=…`. */
const ASSIGNMENT =
  /([A-Za-z][\w.-]{1,40})["']?\s{0,3}(?:[:=>]|=>)\s{0,3}["']?([\w\-+/=.~]{6,200})/g;

/** One line of a stranger's text, or what replaces it. */
export function redactLine(line: string): string {
  const shown = escapeControl(line.replaceAll('\t', '  '));
  // Checks the shown form too: a later reader must not find what was missed here.
  const leak = findLeak(line) ?? findLeak(shown) ?? (assignsKey(line) ? 'key' : undefined);
  return leak === undefined ? shown : removed(leak);
}

/** Stands in place of a removed text. */
export function removed(leak: string): string {
  return `[removed by the monitor: ${leak}]`;
}

/** A stranger's address, if it may be shown: https, and nothing in it that grants access. */
export function publicAddress(address: string | undefined): string | undefined {
  return address !== undefined && isHttpsUrl(address) && findLeak(address) === undefined
    ? address
    : undefined;
}

function assignsKey(line: string): boolean {
  return [...line.matchAll(ASSIGNMENT)].some(([, name, value]) => isKey(name!, value!));
}
