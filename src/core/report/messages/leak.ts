import type { Message, MessageArgs } from './message.ts';

const ROTATE =
  'Remove it, and ask its owner to revoke it now: everybody who has read this change has seen it.';
const PUBLIC = 'A proposed entry is public at once, with its whole history.';
const inField = ({ field }: MessageArgs): string => (field ? ` (field: ${String(field)})` : '');

/**
 * Secrets and personal details. No message shows the value: reports are public, too.
 */
export const leakMessages = {
  'leak/signed-url': {
    severity: 'error',
    title: 'Address with a built-in permission',
    what: (args) =>
      `The address contains a signature (${String(args['kind'])}) that lets anybody in${inField(args)}.`,
    fix: () => `${ROTATE} Link to a public page or a lasting public address instead.`,
    why: `${PUBLIC} Signed addresses also expire.`,
  },
  'leak/key-parameter': {
    severity: 'error',
    title: 'Address with a key or a password',
    what: (args) =>
      `The address contains a key, token or password in the parameter \`${String(args['name'])}\`${inField(args)}.`,
    fix: ({ name }) =>
      `${ROTATE} Write the address without \`${String(name)}\`, and say in the documentation how to get a key.`,
    why: PUBLIC,
  },
  'leak/internal-host': {
    severity: 'error',
    title: 'Address inside your network',
    what: (args) => `The address only works inside an organisation${inField(args)}.`,
    fix: () => 'Give the public address, or leave the link out.',
    why: 'Nobody outside can open it, and it shows attackers how your network is built.',
    example: {
      bad: 'url: https://gis-server/layers',
      good: 'url: https://maps.example.org/layers',
    },
  },
  'leak/share-link': {
    severity: 'error',
    title: 'Share link to somebody’s files',
    what: (args) => `The address is a share link (${String(args['kind'])})${inField(args)}.`,
    fix: () => 'Publish the file on your website or data platform and link to it there.',
    why: 'A share link belongs to one person’s account, may open more than they meant, and stops working when they leave.',
  },
  'leak/connection-string': {
    severity: 'error',
    title: 'Sign-in details for a server',
    what: (args) =>
      `The text contains sign-in details for a server (${String(args['kind'])})${inField(args)}.`,
    fix: () => ROTATE,
    why: PUBLIC,
  },
  'leak/secret': {
    severity: 'error',
    title: 'Secret key',
    what: (args) => `The text contains a secret (${String(args['kind'])})${inField(args)}.`,
    fix: () => ROTATE,
    why: PUBLIC,
  },
  'leak/personal-mailbox': {
    severity: 'error',
    title: 'Mailbox of a person',
    what: (args) => `The e-mail address looks like a person’s, not a role’s${inField(args)}.`,
    fix: () => 'Give a mailbox that a team reads, such as opendata@, or a contact page.',
    why: 'People change jobs, and a public history would keep their name for ever. If the mailbox does belong to a role, give a contact page instead and tell the maintainers of the register.',
    example: { bad: 'email: jo.bloggs@example.org', good: 'email: opendata@example.org' },
  },
  'leak/mobile-number': {
    severity: 'error',
    title: 'Mobile telephone number',
    what: (args) => `The text contains a mobile telephone number${inField(args)}.`,
    fix: () => 'Give a desk’s number or a contact page.',
    why: 'A mobile number is usually one person’s.',
  },
  'leak/phone-number': {
    severity: 'warning',
    title: 'Telephone number',
    what: (args) => `The text contains a telephone number${inField(args)}.`,
    fix: () => 'Remove it unless it is a public desk’s number. A contact page lasts longer.',
    why: 'A direct line may be one person’s, and numbers go out of date.',
  },
  'leak/nhs-number': {
    severity: 'error',
    title: 'NHS number',
    what: (args) => `The text contains what looks like an NHS number${inField(args)}.`,
    fix: () =>
      'Remove it and tell your data protection officer now, even if it came from a sample file.',
    why: `${PUBLIC} An NHS number identifies one patient.`,
  },
  'leak/national-insurance-number': {
    severity: 'error',
    title: 'National Insurance number',
    what: (args) =>
      `The text contains what looks like a National Insurance number${inField(args)}.`,
    fix: () =>
      'Remove it and tell your data protection officer now, even if it came from a sample file.',
    why: `${PUBLIC} The number identifies one person.`,
  },
  'leak/card-number': {
    severity: 'error',
    title: 'Payment card number',
    what: (args) => `The text contains what looks like a payment card number${inField(args)}.`,
    fix: () => 'Remove it and tell your data protection officer now.',
    why: PUBLIC,
  },
  'leak/key-assignment': {
    severity: 'error',
    title: 'Key or password in a text',
    what: (args) =>
      `The text gives a value to \`${String(args['name'])}\`, which looks like a key or a password${inField(args)}.`,
    fix: () => `${ROTATE} In documentation, write a stand-in such as YOUR_KEY.`,
    why: PUBLIC,
  },
  'leak/bank-account': {
    severity: 'error',
    title: 'Bank account',
    what: (args) => `The text holds what looks like a bank account${inField(args)}.`,
    fix: () => 'Remove it and tell your data protection officer now.',
    why: PUBLIC,
  },
  'leak/postal-address': {
    severity: 'error',
    title: 'Home address of a person',
    what: (args) => `The text holds a name with a house, a street and a postcode${inField(args)}.`,
    fix: () => 'Remove it. For an organisation, write its name without the name of a person.',
    why: `${PUBLIC} A name and an address together point to one person.`,
  },
} satisfies Readonly<Record<string, Message>>;
