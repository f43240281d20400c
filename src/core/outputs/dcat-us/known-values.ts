/** Forms that both versions of the schema take, for values that come from entries. */

/**
 * Both schemas demand a mailbox of every dataset, and most organisations here give a page instead. `.invalid` is
 * reserved for addresses that must be seen at a glance not to exist (RFC 6761, section 6.4).
 */
export const NO_MAILBOX = 'mailto:no-mailbox-known@register.invalid';

/** The media type of a file of unknown kind (RFC 2046, section 4.5.1): both schemas demand one of every download. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The address of a mailbox as a `mailto:` link. */
export function mailboxOf(email = ''): string {
  return /^[\w~!$&'()*+,;=:.-]+@[\w.-][\w-]*\.[\w.-]+$/.test(email)
    ? `mailto:${email}`
    : NO_MAILBOX;
}

/** A year, a month or a day; nothing otherwise. */
export function dateOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;
}
