import { isHttpsUrl } from '../../model/https-url.ts';
import { addressesIn } from '../../parse/read-text.ts';
import { findLeak } from '../../validate/find-leak.ts';
import { meaning, quote, quoteAll, type Meaning } from '../meaning.ts';
import { collectByPlace } from './collect-by-place.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Every address that an entry gained or lost, as a browser reads it: the reviewer sees where a link led and where it
 * leads now. How risky that is, other comparisons say.
 */
export function compareAddresses(before: object, after: object): Meaning[] {
  const [old, now] = [collectByPlace(before, read), collectByPlace(after, read)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [was, is] = [old.get(place) ?? NOTHING, now.get(place) ?? NOTHING];
    const [gone, fresh] = [[...was.difference(is)], [...is.difference(was)]];
    if (gone.length + fresh.length === 0) return [];
    return [meaning('address/changed', `Addresses in ${quote(place)}: ${describe(gone, fresh)}.`)];
  });
}

/** What is an address as a whole is read as that only, so that decoding does not find parts of it again. */
function read(text: string): string[] {
  if (isHttpsUrl(text)) return [new URL(text).href];
  return addressesIn(text).flatMap(({ url }) => (url.hostname === '' ? [] : url.href));
}

function describe(gone: readonly string[], fresh: readonly string[]): string {
  const [from, to] = [gone[0], fresh[0]];
  if (from !== undefined && to !== undefined && gone.length + fresh.length === 2) {
    const at = [...from].findIndex((character, index) => character !== to[index]);
    return `${quote(show(from, at))} → ${quote(show(to, at))}`;
  }
  const parts = [
    ...(gone.length > 0 ? [`gone ${quoteAll(gone.map((url) => show(url)))}`] : []),
    ...(fresh.length > 0 ? [`new ${quoteAll(fresh.map((url) => show(url)))}`] : []),
  ];
  return parts.join('; ');
}

/** As many characters of an address as a quotation has room for. */
const LONGEST = 110;

/** Shows the host, and what differs; of an address with a secret the host only, because comments are public. */
function show(address: string, difference = 0): string {
  const { origin } = new URL(address);
  if (findLeak(address) !== undefined) return `${origin}/…`;
  if (address.length <= LONGEST || difference < LONGEST - 20) return address;
  return `${origin}/…${address.slice(difference - 10)}`;
}
