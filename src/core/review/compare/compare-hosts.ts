import type { Publisher } from '../../generated/types.ts';
import { addressesIn } from '../../parse/read-text.ts';
import { walkStrings } from '../../validate/walk-strings.ts';
import { meaning, quoteAll, type Meaning } from '../meaning.ts';
import type { Fields } from './comparison.ts';

/**
 * Hosts that an entry did not lead to before and that its publisher does not control, wherever in the entry:
 * an address in a description is clicked like any other.
 * @param publisher as the base revision has it; a domain that the proposal itself adds proves nothing
 */
export function compareHosts(
  before: Fields,
  after: Fields,
  publisher: Publisher | undefined,
): Meaning[] {
  const known = hostsOf(before);
  const domains = publisher?.domains ?? [];
  const fresh = [...hostsOf(after)].filter(
    (host) => !known.has(host) && !domains.some((domain) => isBelow(host, domain.toLowerCase())),
  );
  if (fresh.length === 0) return [];
  const text = `New host outside the publisher’s domains: ${quoteAll(fresh.sort())}.`;
  return [meaning('host/new', text)];
}

const isBelow = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

function hostsOf(fields: Fields): Set<string> {
  const hosts = new Set<string>();
  walkStrings(fields, (text) => {
    for (const { url } of addressesIn(text)) if (url.hostname !== '') hosts.add(url.hostname);
  });
  return hosts;
}
