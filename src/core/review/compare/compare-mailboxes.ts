import { readingsOf } from '../../parse/read-text.ts';
import { meaning, quote, quoteAll, type Meaning } from '../meaning.ts';
import { collectByPlace } from './collect-by-place.ts';

/** What may stand around a mailbox, also in a link that names several. */
const AROUND = /[\s<>"'`()[\]:;,/?&=]/;

/** A word that begins with a mailbox. */
const MAILBOX = /^[^@]+@[a-z0-9.-]*[a-z0-9]/;

/**
 * Mailboxes in texts where none, or another, was: readers write to them as they write to the publisher's. Another one in
 * a field for a mailbox is part of the contact and of the terms of access. The mailbox itself may be a person's, and is not repeated.
 */
export function compareMailboxes(before: object, after: object): Meaning[] {
  const [old, now] = [collectByPlace(before, read), collectByPlace(after, read)];
  const isNew = Object.keys(before).length === 0;
  return [...now].flatMap(([place, mailboxes]) => {
    const known = old.get(place);
    if ((known || isNew) && /(?:^|\.)email$/.test(place)) return [];
    const fresh = mailboxes.difference(known ?? new Set());
    if (fresh.size === 0) return [];
    const hosts = [...new Set([...fresh].map((box) => box.slice(box.lastIndexOf('@') + 1)))];
    const text = `New mailbox in ${quote(place)}, at ${quoteAll(hosts.sort())}.`;
    return [meaning('mailbox/new', text)];
  });
}

function read(text: string): string[] {
  return readingsOf(text).flatMap((reading) =>
    reading
      .toLowerCase()
      .split(AROUND)
      .flatMap((word) => MAILBOX.exec(word)?.[0] ?? []),
  );
}
