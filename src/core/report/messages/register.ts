import type { Message, MessageArgs } from './message.ts';
import { plural } from '../../model/plural.ts';

/** The lines to add to redirects.yaml for a record that is gone. */
function redirectLines({ key, to, today }: MessageArgs): string {
  const lines = to
    ? ['kind: moved', `to: ${String(to)}`]
    : [
        'kind: <moved, merged or withdrawn>',
        'to: <if moved or merged: the entry that it is now>',
        'title: <if withdrawn: its title>',
        'reason: <if withdrawn: why it is gone>',
      ];
  return [`- from: ${String(key)}`, ...lines, `date: "${String(today)}"`].join('\n  ');
}

/** What can be wrong with the register as a whole: vanished entries, redirects, exceptions. */
export const registerMessages = {
  'register/vanished': {
    severity: 'error',
    title: 'A published entry has vanished',
    what: ({ key }) =>
      `\`${key}\` was published before, but now has neither a file nor a redirect.`,
    fix: (args) =>
      args['to']
        ? `Put the file back, or add these lines to \`redirects.yaml\`:\n${redirectLines(args)}`
        : `Put the file back, or say in \`redirects.yaml\` where it went: moved to another address, merged into another entry, or withdrawn with a reason:\n${redirectLines(args)}`,
    why: 'A published address must never lead to an error: people and programs have kept it.',
    example: {
      bad: 'git rm catalogue/datasets/acme/roads.yaml',
      good: 'redirects:\n  - from: datasets/acme/roads\n    kind: moved\n    to: datasets/acme/road-network\n    date: "2026-11-03"',
    },
  },
  'register/redirect-from-exists': {
    severity: 'error',
    title: 'Redirect from an entry that still exists',
    what: ({ from }) => `\`${from}\` is redirected, but its file still exists.`,
    fix: () => 'Delete the file, or remove the redirect.',
    why: 'One address cannot be both a page and a redirect.',
  },
  'register/redirect-to-missing': {
    severity: 'error',
    title: 'Redirect to an entry that does not exist',
    what: ({ from, to }) => `\`${from}\` is redirected to \`${to}\`, which does not exist.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${String(suggestion)}\`?`
        : 'Name an entry that exists, or make the redirect `withdrawn` and say why.',
    why: 'The redirect would lead readers to an error page.',
  },
  'register/redirect-chain': {
    severity: 'warning',
    title: 'Redirect to a redirect',
    what: ({ from, to }) => `\`${from}\` is redirected to \`${to}\`, which is itself redirected.`,
    fix: ({ end }) => `Redirect it straight to \`${end}\`.`,
    why: 'Every step costs time, and programs give up after a few.',
  },
  'register/redirect-circle': {
    severity: 'error',
    title: 'Redirects go round in a circle',
    what: ({ from, to }) =>
      `\`${from}\` is redirected to \`${to}\`, and the redirects from there go round in a circle.`,
    fix: () => 'Decide which address is right, and redirect the others to it.',
    why: 'Readers would never arrive.',
  },
  'register/redirect-duplicate': {
    severity: 'error',
    title: 'The same address is redirected twice',
    what: ({ from, first }) => `Line ${first} of the list already redirects \`${from}\`.`,
    fix: () => 'Keep one of the two.',
    why: 'Only one of them can take effect.',
  },
  'register/exception-due': {
    severity: 'warning',
    title: 'Exception is due for review',
    what: ({ rule, record, review, days }) =>
      `The exception of \`${record}\` from ${rule} ends on ${review}${days === 0 ? ', which is today' : `, in ${plural(Number(days), 'day')}`}.`,
    fix: () =>
      'Put the entry right and remove the exception. If the reason still holds, give a new review date.',
    why: 'After that day the entry fails the check and is left out of the site.',
  },
  'register/exception-expired': {
    severity: 'error',
    title: 'Exception has expired',
    what: ({ rule, review }) =>
      `The exception of this entry from ${rule} in \`exceptions.yaml\` was due for review on ${review}.`,
    fix: () =>
      'Fix the entry and remove the exception. If the reason still holds, give a new review date instead.',
    why: 'Exceptions are temporary; without a review they become the rule.',
  },
  'register/exception-unneeded': {
    severity: 'warning',
    title: 'Expired exception that nothing needs',
    what: ({ rule, record, review }) =>
      `The exception of \`${record}\` from ${rule} ended on ${review}, and the entry keeps that rule without it.`,
    fix: () => 'Remove the exception.',
    why: 'A list with old exceptions hides those that matter.',
  },
  'register/exception-unknown-code': {
    severity: 'error',
    title: 'Exception from a check that does not exist',
    what: ({ rule }) => `The check \`${rule}\` does not exist.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${String(suggestion)}\`?`
        : 'Copy the code from the check’s report.',
    why: 'The exception has no effect, although somebody relies on it.',
    example: { bad: 'rule: dates/in-future', good: 'rule: date/in-future' },
  },
  'register/exception-unknown-record': {
    severity: 'error',
    title: 'Exception for an entry that does not exist',
    what: ({ record }) => `The entry \`${record}\` does not exist.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${String(suggestion)}\`?`
        : 'Give the entry’s path without `.yaml`, or remove the exception.',
    why: 'The exception has no effect. Perhaps the entry was renamed.',
    example: { bad: 'record: acme/roads', good: 'record: datasets/acme/roads' },
  },
} satisfies Readonly<Record<string, Message>>;
