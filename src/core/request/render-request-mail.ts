import type { RequestFacts } from './request-facts.ts';

/**
 * A `mailto:` address (RFC 6068) that opens an e-mail to the custodian with subject and text filled in. The person
 * attaches the document.
 * @returns undefined if the record does not name a role mailbox
 */
export function renderRequestMail({
  mailbox,
  title,
  url,
  register,
}: Pick<RequestFacts, 'mailbox' | 'title' | 'url' | 'register'>): string | undefined {
  if (mailbox === undefined) return undefined;
  const subject = `Request for access: ${title}`;
  const body = [
    'Hello,',
    '',
    `we would like to use “${title}”, described at ${url}. Our request is attached.`,
    '',
    'Please tell us what is missing and when you expect to decide.',
    '',
    `(Prepared with ${register}.)`,
  ].join('\r\n');
  const [local, domain] = mailbox.split('@');
  return `mailto:${encode(local!)}@${encode(domain!)}?subject=${encode(subject)}&body=${encode(body)}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
