import { hasRoleWord } from './role-words.ts';

/** Providers of mailboxes for private people. */
const PRIVATE_PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|proton|protonmail|pm|zoho|fastmail)\.(?:com|co\.uk|uk|net|org|me|de|fr)$/i;

/** Two or three names or initials with dots or underscores between them, perhaps with a number at the end. */
const NAME_SHAPE = /^[a-z'-]+(?:[._][a-z'-]+){1,2}\d{0,3}$/i;

/**
 * Whether a mailbox looks like a person's: it belongs to a provider for private people, or is named `first.last`
 * without a word for a role, a team, a subject or the organisation itself.
 */
export function isPersonalMailbox(local: string, domain: string): boolean {
  const name = local.toLowerCase();
  if (PRIVATE_PROVIDER.test(domain)) return true;
  if (!NAME_SHAPE.test(name)) return false;
  const words = name.split(/[._'\d-]+/).filter((word) => word !== '');
  const organisation = domain.toLowerCase().split(/[.-]/);
  return !words.some((word) => hasRoleWord(word) || organisation.includes(word));
}
