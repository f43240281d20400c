/** What the monitor's reasons mean to a reader. Others are shown as they are: the monitor may learn new ones. */
const REASONS: Readonly<Record<string, string>> = {
  timeout: 'it did not answer in time',
  'host-unknown': 'nobody knows a host of this name',
  'connection-refused': 'the host let nobody connect',
  'connection-reset': 'the connection broke off',
  network: 'the host could not be reached',
  'own-network': 'the network of the check itself did not work',
  certificate: 'the certificate of the host is not in order',
  'media-type': 'the answer was of another type than the record says',
  'wrong-type': 'the answer was of another type than the record says',
  'html-instead': 'it answered with a web page instead of data',
  'not-json': 'the answer was not valid JSON',
  'missing-part': 'parts that the record names were missing from the answer',
  'schema-drift': 'parts that earlier answers had were missing',
  'old-observation': 'its newest observation was older than promised',
  'no-timestamp': 'the answer did not say how old its observations are',
  'bot-wall': 'the host turned the check away as a robot',
  'too-large': 'the answer was too long to be read',
  'permanent-redirect': 'it sends on to another address for good',
  'refused-redirect': 'it sends on to an address that the check may not ask',
};

/**
 * Says in half a sentence why something is in its state.
 * @param reason a term of the monitor's list: `http-503`
 */
export function describeReason(reason: string): string {
  const status = /^http-([1-5]\d\d)$/.exec(reason)?.[1];
  if (status !== undefined) return `it answered with the HTTP status ${status}`;
  return Object.hasOwn(REASONS, reason) ? REASONS[reason]! : reason.replaceAll('-', ' ');
}
