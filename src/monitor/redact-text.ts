import { isHttpsUrl } from '../core/model/https-url.ts';
import { escapeControl } from '../core/report/escape.ts';
import { findLeak } from '../core/validate/find-leak.ts';

/** One line of a stranger's text, or what replaces it. */
export function redactLine(line: string): string {
  const shown = escapeControl(line.replaceAll('\t', '  '));
  // Also as it is shown: what is read later must not find what was not found here.
  const leak = findLeak(line) ?? findLeak(shown);
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
