/** The monitor's reasons, to follow “because …”. HTTP statuses are handled by number. */
const REASONS = {
  timeout: 'it took too long to answer',
  'host-unknown': 'its host name does not exist',
  certificate: 'its certificate is not valid',
  'connection-refused': 'it refused the connection',
  'connection-reset': 'it broke off the connection',
  network: 'the connection failed',
  encoding: 'its answer cannot be decompressed',
  redirects: 'its redirects do not end',
  'media-type': 'its answer does not have the media type in the record',
  'not-json': 'its answer is not JSON',
  'missing-part': 'its answer lacks a part that the record names',
  'old-observation': 'its newest observation is older than promised',
  'permanent-redirect': 'it redirects permanently to another address',
  'schema-drift': 'its answers have lost parts, or parts have changed type',
  'no-timestamp': 'its answer does not say how old its newest observation is',
  'bot-wall': 'it blocks programs',
  'html-instead': 'it answered with a web page instead of data',
  'too-large': 'its answer is too long to read',
  'refused-redirect': 'it redirects to an address that is not safe to follow',
  'own-network': 'the monitor’s own network failed',
} as const;

/** Why something is in its state. */
export type Reason = keyof typeof REASONS | `http-${number}`;

/** Puts one of the monitor's reasons in words. An unknown one, from a later version, is shown as its code. */
export function describeReason(reason: string): string {
  const status = /^http-(\d{3})$/.exec(reason)?.[1];
  if (status !== undefined) return `it answered with the HTTP status ${status}`;
  return Object.hasOwn(REASONS, reason)
    ? REASONS[reason as keyof typeof REASONS]
    : reason.replaceAll('-', ' ');
}
