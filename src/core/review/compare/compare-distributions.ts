import type { Distribution } from '../../generated/types.ts';
import { hostOf } from '../../model/https-url.ts';
import { tenantOf } from '../../model/tenant-of.ts';
import { meaning, quote, type Meaning } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Files and links: added, removed, moved to another host or to another's part of it, or changed in detail. */
export const compareDistributions: Compare = ({ before, after }) => {
  const [old, now] = [before.distributions ?? [], after.distributions ?? []];
  if (isSame(old, now)) return [];
  const { pairs, removed, added } = pairUp(old, now);
  return [
    ...pairs.flatMap(([a, b]) => comparePair(a, b)),
    ...removed.map((one) => meaning('distribution/removed', `Removed: ${name(one)}.`)),
    ...added.map((one) => meaning('distribution/added', `Added: ${name(one)}.`)),
    ...(pairs.every(([a, b]) => isSame(a, b)) && removed.length + added.length === 0
      ? [meaning('distribution/changed', 'The order of the distributions changed.')]
      : []),
  ];
};

function comparePair(old: Distribution, now: Distribution): Meaning[] {
  if (isSame(old, now)) return [];
  const found: Meaning[] = [];
  const hosts = [tenant(old), tenant(now)];
  if (hosts[0] !== hosts[1]) {
    const [from, to] = hosts.map((host) => quote(host === '' ? 'no address' : host));
    const text = `Moved to another host: ${name(old)}, ${from} → ${to}.`;
    found.push(meaning('distribution/moved', text));
  }
  if (old.checksum && !isSame(old.checksum, now.checksum)) {
    const [from, to] = [old, now].map(({ checksum }) =>
      quote(checksum ? `${checksum.algorithm} ${checksum.value}` : 'none'),
    );
    const text = `Checksum changed: ${name(old)}, ${from} → ${to}.`;
    found.push(meaning('distribution/checksum', text));
  }
  if (found.length > 0) return found;
  const fields = (
    [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof Distribution)[]
  )
    .filter((field) => !isSame(old[field], now[field]))
    .map(quote);
  return [meaning('distribution/changed', `Changed: ${name(old)} (${fields.join(', ')}).`)];
}

const tenant = ({ url = '' }: Distribution): string =>
  URL.canParse(url) ? tenantOf(new URL(url)) : '';

interface Pairing {
  readonly pairs: readonly (readonly [Distribution, Distribution])[];
  readonly removed: readonly Distribution[];
  readonly added: readonly Distribution[];
}

/** What makes two distributions the same one, the surest first. */
const IDENTITIES: readonly ((one: Distribution) => string | undefined)[] = [
  ({ id }) => id,
  ({ url }) => url,
  ({ title, format }) => `${title}\n${format}`,
  ({ title }) => title,
];

function pairUp(old: readonly Distribution[], now: readonly Distribution[]): Pairing {
  const pairs: [Distribution, Distribution][] = [];
  const removed = new Set(old);
  const added = new Set(now);
  for (const identity of IDENTITIES) {
    for (const one of [...removed]) {
      const known = identity(one);
      const other = [...added].find(
        (candidate) => known !== undefined && identity(candidate) === known,
      );
      if (!other) continue;
      pairs.push([one, other]);
      removed.delete(one);
      added.delete(other);
    }
  }
  return { pairs, removed: [...removed], added: [...added] };
}

const name = ({ title, format, url }: Distribution): string => {
  const host = hostOf(url ?? '');
  return `${quote(title)} (${quote(format)}${host === '' ? '' : `, ${quote(host)}`})`;
};
