import type { Contact } from '../core/generated/types.ts';
import { normaliseUrl } from './normalise/https-url.ts';
import { countCharacters, cutText, plainLine } from './normalise/plain-text.ts';
import { roleMailbox, roleName } from './normalise/role-contact.ts';
import type { MapContext } from './protocol.ts';
import type { SourceWords } from './source-words.ts';

/**
 * Who to ask: the role or organisation, with a role's mailbox or a page. Names and mailboxes of people are
 * dropped; the organisation or the catalogue stands in for a person's name.
 */
export function makeContact(words: SourceWords, context: MapContext): Contact | undefined {
  const { contact, organisation } = words;
  if (!contact) return undefined;
  const email = contact.email === undefined ? undefined : roleMailbox(contact.email);
  const url = contact.url === undefined ? undefined : normaliseUrl(contact.url);
  const names = [
    roleName(contact.name ?? ''),
    plainLine(organisation ?? ''),
    context.source.settings.title,
  ];
  const name = cutText(
    names.find((text) => text !== undefined && countCharacters(text) >= 2) ?? '',
    120,
  );
  if (email !== undefined) return { name, email, ...(url !== undefined && { url }) };
  return url === undefined ? undefined : { name, url };
}
