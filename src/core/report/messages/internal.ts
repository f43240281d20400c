import type { Message } from './message.ts';

/** Problems of this program rather than of an entry. */
export const internalMessages = {
  'internal/rule-failed': {
    severity: 'error',
    title: 'A check failed to run',
    what: ({ rule, detail }) => `The check ${rule} stopped with an error: ${detail}.`,
    fix: () => 'Tell the maintainers of the register. The entry itself may be right.',
    why: 'A check that cannot run must not go unnoticed, or hide what the others found.',
  },
} satisfies Readonly<Record<string, Message>>;
