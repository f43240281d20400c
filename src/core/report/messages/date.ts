import type { Message } from './message.ts';

/** Dates that cannot be right, or that have passed. */
export const dateMessages = {
  'date/impossible': {
    severity: 'error',
    title: 'Date does not exist',
    what: ({ date }) => `\`${date}\` is not in the calendar.`,
    fix: () => 'Correct the day, or give only the month or the year if that is all you know.',
    why: 'Programs refuse such dates or silently move them into the next month.',
    example: { bad: "issued: '2023-02-30'", good: "issued: '2023-02-28'" },
  },
  'date/in-future': {
    severity: 'error',
    title: 'Date is in the future',
    what: ({ date, today }) => `\`${date}\` is later than today, ${today}.`,
    fix: () =>
      'Give the date on which the data was really published or changed; plans for the next edition belong in the description.',
    why: 'Dates of the data say what has happened; a future one makes old data look fresh.',
    example: { bad: "modified: '2062-03-01'", good: "modified: '2026-03-01'" },
  },
  'date/period-starts-in-future': {
    severity: 'warning',
    title: 'Period starts in the future',
    what: ({ date }) => `The data is said to begin in \`${date}\`, which is still to come.`,
    fix: () =>
      'Check the year; a period may end in the future, as projections do, but it seldom starts there.',
    why: 'It is usually a mistyped year.',
  },
  'date/end-before-start': {
    severity: 'error',
    title: 'End is before the start',
    what: ({ start, end }) => `It ends in \`${end}\`, before it starts in \`${start}\`.`,
    fix: () => 'Exchange the two, or correct the wrong one.',
    why: 'Filters by period cannot find such an entry.',
    example: {
      bad: "period: { start: '2024', end: '2014' }",
      good: "period: { start: '2014', end: '2024' }",
    },
  },
  'date/modified-before-issued': {
    severity: 'error',
    title: 'Changed before it was published',
    what: ({ start, end }) =>
      `The data was last changed in \`${end}\`, before it was first published in \`${start}\`.`,
    fix: () =>
      'Correct the wrong date. `issued` is when the data first came out, `modified` when it last changed.',
    why: 'Both are dates of the data; the first version cannot be later than the latest.',
    example: {
      bad: "issued: '2024-05'\nmodified: '2023-01'",
      good: "issued: '2023-01'\nmodified: '2024-05'",
    },
  },
  'date/review-overdue': {
    severity: 'warning',
    title: 'Review is overdue',
    what: ({ date, days }) =>
      `The entry was to be reviewed by ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
    fix: () => 'Read the entry against the data, correct it, and set the next date.',
    why: 'Entries that nobody looks at go out of date without anybody noticing.',
  },
  'date/review-too-far': {
    severity: 'warning',
    title: 'Review is too far away',
    what: ({ date }) => `The next review is on ${date}, more than five years from now.`,
    fix: () => 'Choose a date within five years; one year suits most data.',
    why: 'Links, contacts and licences change in less time than that.',
  },
  'date/older-than-frequency': {
    severity: 'warning',
    title: 'Data is older than its frequency promises',
    what: ({ modified, frequency, days }) =>
      `The data last changed in ${modified}, ${days} days ago, though its frequency is “${frequency}”.`,
    fix: () => 'Update `modified` if the data has changed, or give the frequency that is true.',
    why: 'Readers rely on the frequency to know whether something newer should exist.',
    example: {
      bad: "modified: '2019-01'\nfrequency: monthly",
      good: "modified: '2019-01'\nfrequency: irregular",
    },
  },
} satisfies Readonly<Record<string, Message>>;
