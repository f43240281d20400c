import { isPersonalMailbox } from '../../core/model/personal-mailbox.ts';
import { formats } from '../../core/validate/formats.ts';
import { hasRoleWord } from '../../core/model/role-words.ts';
import { plainLine } from './plain-text.ts';

/** The sides of a mailbox; the first may hold more than belongs to it. Each word is tried once, from its start. */
const MAILBOX =
  /(?<![a-z0-9._%+'-])([a-z0-9._%+'-]+)@([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,6})/gi;

const LONGEST_LOCAL_PART = 64;

/** Words that make a name an organisation's. */
const ORGANISATION =
  /\b(?:council|borough|authority|agency|department|ministry|office|institute|university|college|company|limited|ltd|plc|service|services|team|unit|centre|center|group|society|trust|association|board|commission|committee|bureau|museum|library|city|region|district|county|open data|gis|survey)\b/i;

/** The mailbox of a role, in lower case; undefined for anything that could be a person's. */
export function roleMailbox(text: string): string | undefined {
  const mailbox = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[?#][^]*$/, '')
    .toLowerCase();
  return formats.email(mailbox) && isRoleMailbox(mailbox) ? mailbox : undefined;
}

/** A name if it is a role's or an organisation's; undefined for anything that could be a person's. */
export function roleName(text: string): string | undefined {
  const name = plainLine(text);
  if (name.length < 2 || name.length > 120 || name.includes('@')) return undefined;
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return ORGANISATION.test(name) || words.some(hasRoleWord) ? name : undefined;
}

/** A text without the mailboxes of people. */
export function withoutPersonalMailboxes(text: string): string {
  if (!text.includes('@')) return text;
  return text
    .replace(
      /\[([^[\]\n]{0,300})\]\(mailto:([^()\s]{1,300})\)/gi,
      (link, words: string, address: string) => (roleMailbox(address) === undefined ? words : link),
    )
    .replace(/<?mailto:([^)\s>]{1,300})>?/gi, (link, address: string) =>
      roleMailbox(address) === undefined ? '(mailbox left out)' : link,
    )
    .replace(MAILBOX, (whole, before: string, domain: string) => {
      const local = before.slice(-LONGEST_LOCAL_PART).replace(/^[._%+'-]+/, '');
      if (local === '' || isRoleMailbox(`${local}@${domain}`.toLowerCase())) return whole;
      return `${before.slice(0, before.length - local.length)}(mailbox left out)`;
    });
}

/** Stricter than the check of entries, because nobody has reviewed this record. */
function isRoleMailbox(mailbox: string): boolean {
  const [local = '', domain = ''] = mailbox.split('@');
  if (isPersonalMailbox(local, domain)) return false;
  const organisation = domain.split(/[.-]/);
  return local
    .split(/[._'\d-]+/)
    .some((word) => word !== '' && (hasRoleWord(word) || organisation.includes(word)));
}
