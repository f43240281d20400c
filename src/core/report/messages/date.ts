import type { Message } from './message.ts';
import { plural } from '../../model/plural.ts';

/** Dates that cannot be right, or are overdue. */
export const dateMessages = {
  'date/impossible': {
    severity: 'error',
    title: 'Date does not exist',
    what: ({ date }) => `The date \`${date}\` does not exist.`,
    fix: () => 'Correct the day, or give only the month or the year if that is all you know.',
    why: 'Programs refuse such dates or silently move them into the next month.',
    example: { bad: "issued: '2023-02-30'", good: "issued: '2023-02-28'" },
  },
  'date/in-future': {
    severity: 'error',
    title: 'Date is in the future',
    what: ({ date, today }) => `\`${date}\` is later than today, ${today}.`,
    fix: () =>
      'Give the date when the data was really published or changed. Put plans for the next edition in the description.',
    why: 'Dates say what has happened; a date in the future makes old data look fresh.',
    example: { bad: "modified: '2062-03-01'", good: "modified: '2026-03-01'" },
  },
  'date/period-starts-in-future': {
    severity: 'warning',
    title: 'Period starts in the future',
    what: ({ date }) => `The period starts in \`${date}\`, which is in the future.`,
    fix: () =>
      'Check the year. A period may end in the future, as projections do, but it seldom starts there.',
    why: 'It is usually a mistyped year.',
  },
  'date/end-before-start': {
    severity: 'error',
    title: 'End is before the start',
    what: ({ start, end }) => `The end, \`${end}\`, is before the start, \`${start}\`.`,
    fix: () => 'Swap the two, or correct the wrong one.',
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
    why: 'The first version of the data cannot be later than the latest.',
    example: {
      bad: "issued: '2024-05'\nmodified: '2023-01'",
      good: "issued: '2023-01'\nmodified: '2024-05'",
    },
  },
  'date/review-overdue': {
    severity: 'warning',
    title: 'Review is overdue',
    what: ({ date, days }) =>
      `The entry was due for review on ${date}, ${plural(Number(days), 'day')} ago.`,
    fix: () => 'Compare the entry with the data, correct it, and set the next date.',
    why: 'An entry that nobody reviews goes out of date unnoticed.',
  },
  'date/review-too-far': {
    severity: 'warning',
    title: 'Review is too far away',
    what: ({ date }) => `The next review is on ${date}, more than five years from now.`,
    fix: () => 'Choose a date within five years; one year suits most data.',
    why: 'Links, contacts and licences change sooner than that.',
  },
  'date/older-than-frequency': {
    severity: 'warning',
    title: 'Data is older than its frequency promises',
    what: ({ modified, frequency, days }) =>
      `The data last changed in ${modified}, ${plural(Number(days), 'day')} ago, but its frequency is “${frequency}”.`,
    fix: () => 'Update `modified` if the data has changed, or correct the frequency.',
    why: 'Readers use the frequency to tell whether newer data should exist.',
    example: {
      bad: "modified: '2019-01'\nfrequency: monthly",
      good: "modified: '2019-01'\nfrequency: irregular",
    },
  },
} satisfies Readonly<Record<string, Message>>;
