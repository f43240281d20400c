/** Forms that both versions of the schema take, for values that come from entries. */

/** A mailbox. */
export function isMailbox(email: string): boolean {
  return /^[\w~!$&'()*+,;=:.-]+@[\w.-][\w-]*\.[\w.-]+$/.test(email);
}

/** A year, a month or a day; nothing where it is none. */
export function dateOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;
}
