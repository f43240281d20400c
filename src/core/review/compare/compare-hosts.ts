import type { Publisher } from '../../generated/types.ts';
import { isControlledBy, tenantOf } from '../../model/tenant-of.ts';
import { addressesIn } from '../../parse/read-text.ts';
import { walkStrings } from '../../validate/walk-strings.ts';
import { meaning, quoteAll, type Meaning } from '../meaning.ts';

/**
 * Hosts, and others' buckets or accounts on shared hosts, that an entry did not lead to before and that its publisher
 * does not control, wherever in the entry: an address in a description is clicked like any other.
 * @param publisher as the base revision has it; a domain that the proposal itself adds proves nothing
 */
export function compareHosts(
  before: object,
  after: object,
  publisher: Publisher | undefined,
): Meaning[] {
  const known = tenantsOf(before);
  const domains = (publisher?.domains ?? []).map((domain) => domain.toLowerCase());
  const fresh = [...tenantsOf(after)].flatMap(([tenant, url]) =>
    known.has(tenant) || domains.some((domain) => isControlledBy(url, domain)) ? [] : tenant,
  );
  if (fresh.length === 0) return [];
  const text = `New host outside the publisher’s domains: ${quoteAll(fresh.sort())}.`;
  return [meaning('host/new', text)];
}

function tenantsOf(fields: object): Map<string, URL> {
  const tenants = new Map<string, URL>();
  walkStrings(fields, (text) => {
    for (const { url } of addressesIn(text)) {
      if (url.hostname !== '') tenants.set(tenantOf(url), url);
    }
  });
  return tenants;
}
