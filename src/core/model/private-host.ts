/** Names that only resolve inside an organisation (RFC 6761, 6762 and 8375, ICANN's name collision list). */
const INTERNAL_SUFFIX =
  /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|intra|lan|corp|private|home|domain|test|home\.arpa)$/;

/** Public names that resolve to the private address written in them, or to the loopback address. */
const NAMES_OF_PRIVATE_ADDRESSES =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.(?:io|name)|traefik\.me|local\.gd|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|localho\.st|fuf\.me|backname\.io)$/;

/** An IPv4 address as part of a longer name, with dots or hyphens: `10-0-0-5.example.org`. */
const IPV4_IN_NAME = /(?<![\d])(\d{1,3})([.-])(\d{1,3})\2(\d{1,3})\2(\d{1,3})(?![\d])/g;

/**
 * Service addresses of clouds that are public by their number: Azure's wire server. Others (169.254.169.254,
 * 100.100.100.200, metadata.google.internal, fd00:ec2::254) are in the ranges and names below.
 */
const CLOUD_SERVICES: ReadonlySet<string> = new Set(['168.63.129.16', 'metadata.azure.com']);

/** IPv4 ranges that are not on the public internet: first address, prefix length (IANA special-purpose registry). */
const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
];

/**
 * Whether a host, as `new URL` gives it (lower case, IPv4 in decimal), can only be reached from inside an organisation.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (CLOUD_SERVICES.has(host) || NAMES_OF_PRIVATE_ADDRESSES.test(host)) return true;
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const ipv4 = ipv4Number(host);
  if (ipv4 !== undefined) return isPrivateIpv4(ipv4);
  if (host !== '' && (!host.includes('.') || INTERNAL_SUFFIX.test(host))) return true;
  return [...host.matchAll(IPV4_IN_NAME)].some(([, a, , b, c, d]) =>
    isPrivateIpv4Text([a, b, c, d].join('.')),
  );
}

/** Whether a dotted IPv4 address is not on the public internet. */
export function isPrivateIpv4Text(text: string): boolean {
  const ipv4 = ipv4Number(text);
  return ipv4 !== undefined && isPrivateIpv4(ipv4);
}

function isPrivateIpv4(address: number): boolean {
  return PRIVATE_IPV4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(ipv4Number(first)! / size);
  });
}

/** IPv6 forms that stand for an IPv4 address: mapped, compatible and translated, NAT64 (RFC 6052, RFC 8215), 6to4 (RFC 3056). */
const STANDS_FOR_IPV4 = [
  /^::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/,
  /^64:ff9b:(?:1:[0-9a-f:]{0,20})?:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/,
  /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/,
];

/** `new URL` writes a mapped address as `::ffff:7f00:1`. */
function isPrivateIpv6(address: string): boolean {
  for (const form of STANDS_FOR_IPV4) {
    const found = form.exec(address);
    if (found) return isPrivateIpv4(parseInt(found[1]!, 16) * 65_536 + parseInt(found[2]!, 16));
  }
  return address === '::' || address === '::1' || /^f[cd]|^fe[89a-f]/.test(address);
}

function ipv4Number(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
