import { hasRoleWord } from './role-words.ts';

/** Providers of mailboxes for private people. */
const PRIVATE_PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|proton|protonmail|pm|zoho|fastmail|hey|duck|mail|inbox|rocketmail|tutanota|tuta|mailbox|btconnect|virgin|o2|plus|web|orange|laposte|yandex|qq|163|naver|rediffmail)\.(?:com|co\.uk|uk|net|org|me|de|fr|ch|io|ru|com\.au|co\.in|it|es|ie)$/i;

/** Two to four names or initials with dots or underscores between them, perhaps with a number at the end. */
const NAME_SHAPE = /^[\p{L}'-]+(?:[._][\p{L}'-]+){1,3}\d{0,4}$/u;

/**
 * Whether a mailbox looks like a person's: it belongs to a provider for private people, or is named `first.last`
 * without a word for a role, a team, a subject or the organisation itself.
 */
export function isPersonalMailbox(local: string, domain: string): boolean {
  // What follows a plus only sorts the post.
  const name = local.toLowerCase().split('+')[0]!;
  if (PRIVATE_PROVIDER.test(domain)) return true;
  if (!NAME_SHAPE.test(name)) return false;
  const words = name.split(/[._'\d-]+/).filter((word) => word !== '');
  const organisation = domain.toLowerCase().split(/[.-]/);
  return !words.some((word) => hasRoleWord(word) || organisation.includes(word));
}
