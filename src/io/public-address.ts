import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

import ipaddr from 'ipaddr.js';

import { isPrivateHost } from '../core/model/private-host.ts';
import { HttpError } from './http-error.ts';

/** As the schemas have it for addresses. */
const LONGEST_URL = 2048;

/**
 * Whether an IP address is one of the public internet. A list of what is good: loopback, private, link-local, shared
 * (CGNAT), multicast, documentation and reserved ranges are not, nor are IPv6 addresses that stand for another one
 * (mapped, NAT64, 6to4, Teredo), because they would lead there.
 * @param address without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  // Services of clouds are at addresses that are public by their number.
  if (ip.range() !== 'unicast' || (ip.kind() === 'ipv4' && isPrivateHost(ip.toString())))
    return false;
  // What is handed out to the public begins with 001 (2000::/3); the library calls everything unknown "unicast".
  return ip instanceof ipaddr.IPv4 || (ip.parts[0]! & 0xe000) === 0x2000;
}

/**
 * Reads an address that is to be requested: https, without user name or password, and no literal address or name of a
 * private network; `new URL` has written all disguises of one (decimal, octal, hexadecimal) in the usual form by then.
 * @param named the address that a record or a source's file names, if this one came from a server: no other may choose a
 *   port, behind which anything may listen
 * @param allowed an origin that may be private and http: a test server on this machine
 * @throws HttpError `refused`
 */
export function checkAddress(text: string, allowed: string | undefined, named = text): URL {
  const refuse = (why: string): HttpError => new HttpError('refused', why);
  if (text.length > LONGEST_URL) {
    throw refuse(`The address is longer than ${LONGEST_URL} characters.`);
  }
  if (!URL.canParse(text)) throw refuse('This is not an address; expected https://…');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    throw refuse('The address contains a user name or a password; expected one without.');
  }
  if (url.origin !== allowed) {
    if (url.protocol !== 'https:') {
      throw refuse(`The address begins with ${url.protocol}; expected https:`);
    }
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isPrivateHost(url.hostname) || (ipaddr.isValid(literal) && !isPublicAddress(literal))) {
      throw refuse(NOT_PUBLIC);
    }
  }
  // Empty for the port of the scheme.
  if (url.port !== '' && !(URL.canParse(named) && new URL(named).host === url.host)) {
    throw refuse(
      `The address leads to port ${url.port}, which the record’s own address does not name; expected port 443.`,
    );
  }
  return url;
}

const NOT_PUBLIC = 'The address is in a private network; expected one on the public internet.';

/**
 * Resolves names for a connection that is about to be made, and refuses it if any of the addresses is not public.
 * Names are resolved here and nowhere else, so an answer cannot change between the check and the connection.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) callback(error, []);
    else if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address))) {
      callback(new HttpError('refused', NOT_PUBLIC), []);
    } else if (options.all === true) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  });
};
