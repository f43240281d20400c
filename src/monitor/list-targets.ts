import { createHash } from 'node:crypto';

import type { Catalogue, ServiceRecord } from '../core/derive/catalogue.ts';
import { classifyDistribution } from '../core/describe/classify-distribution.ts';
import { hostOf, isHttpsUrl } from '../core/model/https-url.ts';
import { findLeak } from '../core/validate/find-leak.ts';
import type { Shard } from '../core/model/shard.ts';

/** An address in a publisher's datasets or insights. */
export interface LinkTarget {
  readonly publisher: string;
  readonly url: string;
  /** Whether it may lead to a web page rather than a file. */
  readonly isPage: boolean;
}

const ASLEEP: ReadonlySet<string> = new Set(['withdrawn', 'superseded', 'draft']);

/** The services with an address that is safe to call, by id. */
export function listServiceTargets({ services }: Catalogue): ServiceRecord[] {
  return [...services.values()]
    .filter(({ fields }) => fields.probe !== undefined && !ASLEEP.has(fields.status))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The addresses that datasets give to download from, and those where insights are, each once per publisher, sorted. An
 * address that may not be shown is not called either: the check reports it.
 */
export function listLinkTargets({ datasets, insights, vocabularies }: Catalogue): LinkTarget[] {
  const targets = new Map<string, LinkTarget>();
  const add = (publisher: string, url: string | undefined, isPage: boolean): void => {
    if (url === undefined || !isHttpsUrl(url) || findLeak(url) !== undefined) return;
    const key = `${publisher} ${url}`;
    const known = targets.get(key);
    targets.set(key, { publisher, url, isPage: isPage || known?.isPage === true });
  };
  for (const record of datasets.values()) {
    if (record.fields.access.level !== 'open' || ASLEEP.has(record.fields.status)) continue;
    for (const distribution of record.fields.distributions ?? []) {
      const { url, mediaType } = distribution;
      if (url === undefined) continue;
      const format = vocabularies.formats.get(distribution.format);
      const kind = classifyDistribution({ ...distribution, url }, format);
      // An interface without a media type, such as a map server's, answers people with a page.
      const isTyped = (mediaType ?? format?.mediaTypes) !== undefined;
      add(record.publisher.id, url, kind === 'page' || (kind === 'api' && !isTyped));
    }
  }
  for (const { publisher, fields } of insights.values()) add(publisher.id, fields.link, true);
  return [...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, target]) => target);
}

/** Takes one shard's share. All addresses of a host are in one shard, so that two machines never call the same host. */
export function isInShard(url: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(hostOf(url)).digest();
  return digest.readUInt32BE(0) % count === index - 1;
}
