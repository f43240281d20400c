import type { Understanding } from './chip.ts';
import type { Token } from './split-tokens.ts';

const YEAR = /^(?:19|20)\d\d$/;

const SINCE = new Set(['since', 'from', 'after']);
const UNTIL = new Set(['before', 'until', 'till']);
const TO = new Set(['to', 'and', 'until', 'till']);
const PAST = new Set(['last', 'past']);

/** More years than any data has are not meant as a time. */
const MOST_YEARS = 100;

/**
 * Finds times: `since 2015`, `before 2010`, `2011 to 2021`, `in 2019`, `last 5 years`. A year alone may also be
 * a part of a title, so it stays a word.
 * @param thisYear the reader's
 */
export function findTimes(tokens: readonly Token[], thisYear: number): Understanding[] {
  const found: Understanding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const time = pastAt(tokens, at, thisYear) ?? yearAt(tokens, at);
    if (!time) continue;
    found.push(time);
    at = time.to - 1;
  }
  return found;
}

function pastAt(tokens: readonly Token[], at: number, thisYear: number): Understanding | undefined {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ word }) => word);
  if (!PAST.has(first ?? '') || !third?.startsWith('year')) return undefined;
  const years = Number(second);
  if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS) return undefined;
  return timeOf(at, at + 3, thisYear - years, undefined);
}

function yearAt(tokens: readonly Token[], at: number): Understanding | undefined {
  const year = yearOf(tokens[at]);
  if (year === undefined) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1];
  const toAt = next?.isJoined === true ? at + 1 : at + 2;
  const end =
    next?.isJoined === true || TO.has(next?.word ?? '') ? yearOf(tokens[toAt]) : undefined;
  const from = SINCE.has(before) || before === 'between' ? at - 1 : at;
  if (end !== undefined && end >= year) return timeOf(from, toAt + 1, year, end);
  if (SINCE.has(before)) return timeOf(at - 1, at + 1, year, undefined);
  if (UNTIL.has(before)) return timeOf(at - 1, at + 1, undefined, year);
  return { ...timeOf(at, at + 1, year, year), isOnlyMeant: false };
}

function yearOf(token: Token | undefined): number | undefined {
  return token && YEAR.test(token.word) ? Number(token.word) : undefined;
}

function timeOf(
  from: number,
  to: number,
  start: number | undefined,
  end: number | undefined,
): Understanding {
  const label =
    start === undefined
      ? `up to ${end}`
      : end === undefined
        ? `since ${start}`
        : start === end
          ? String(start)
          : `${start} to ${end}`;
  return {
    from,
    to,
    id: `time.${start ?? ''}-${end ?? ''}`,
    label,
    meaning: {
      kind: 'time',
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    },
    isOnlyMeant: true,
  };
}
