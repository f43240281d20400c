import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isPrivateHost, isPrivateIpv4Text } from '../../model/private-host.ts';

/** A Windows share: `\\server\folder`. */
const WINDOWS_SHARE = /(?:^|[\s"'(])\\\\[a-z0-9][a-z0-9.-]{1,60}\\[^\s\\]/i;

/** A dotted address that is not part of a longer number or of a version. */
const BARE_IPV4 = /(?<![\w.-])(?<!v|version )(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-]*\d)/gi;

/** Digits of the shortest address. */
const FEWEST_DIGITS = 4;

/** Private ranges that nobody uses as version or table numbers. */
const TELLING = /^(?:127\.0\.0|169\.254|172|192\.168)\./;

/** Words that make any four numbers with dots an address. */
const ABOUT_NETWORKS = /\b(?:IP|server|host|address|network|subnet|VPN|port)\b/i;

/** Schemes whose second part is a host; in others (`urn://`, `s3://bucket`) it is something else. */
const HOST_SCHEMES = new Set([
  ...['http:', 'https:', 'ftp:', 'ftps:', 'sftp:', 'ws:', 'wss:'],
  ...['smb:', 'nfs:', 'afp:', 'ssh:', 'rdp:', 'ldap:', 'ldaps:'],
]);

/** Addresses that only work inside an organisation and show others how its network is built. */
export const leakInternalHost: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/internal-host'],
  check(text, path, entry, { urls, digits }) {
    if (!/[:.]|\\\\/.test(text)) return NOTHING;
    const internal =
      urls.some(
        ({ url }) =>
          url.protocol === 'file:' ||
          (HOST_SCHEMES.has(url.protocol) && isPrivateHost(url.hostname)),
      ) ||
      (text.includes('\\\\') && WINDOWS_SHARE.test(text)) ||
      (digits >= FEWEST_DIGITS && hasPrivateAddress(text, path));
    return internal
      ? [finding('leak/internal-host', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};

function hasPrivateAddress(text: string, path: readonly (string | number)[]): boolean {
  if (path.includes('version')) return false;
  for (const { 1: address, 0: found, index } of text.matchAll(BARE_IPV4)) {
    const after = text.slice(index + found.length, index + found.length + 7);
    const hasPort = /^(?::\d{2,5}|\/\d{1,2})(?!\d)/.test(after);
    if (!isPrivateIpv4Text(address!)) continue;
    if (hasPort || TELLING.test(address!) || ABOUT_NETWORKS.test(text)) return true;
  }
  return false;
}
