import { describe, expect, it } from 'vitest';
import { computeSeenTimes, describeAgo, judgeAge } from './judge-age.ts';

const checked = '2026-11-03T10:00:00Z';
const at = (text: string): number => Date.parse(text);

describe('computeSeenTimes', () => {
  it('lets a check count for two intervals', () => {
    expect(computeSeenTimes(checked, 'PT1H')?.until).toBe('2026-11-03T12:00:00Z');
    expect(computeSeenTimes(checked, 'P7D')?.until).toBe('2026-11-17T10:00:00Z');
  });

  it('says nothing where a time cannot be read', () => {
    expect(computeSeenTimes('soon', 'PT1H')).toBeUndefined();
    expect(computeSeenTimes(checked, 'hourly')).toBeUndefined();
    expect(computeSeenTimes(checked, 'P999999999Y')).toBeUndefined();
  });
});

describe('judgeAge', () => {
  const times = { checked, until: '2026-11-03T12:00:00Z' };

  it('calls a check old once two intervals have passed', () => {
    expect(judgeAge(times, at('2026-11-03T10:00:01Z'))).toBe('current');
    expect(judgeAge(times, at('2026-11-03T12:00:00Z'))).toBe('current');
    expect(judgeAge(times, at('2026-11-03T12:00:01Z'))).toBe('old');
    expect(judgeAge(times, at('2026-12-03T10:00:00Z'))).toBe('old');
  });

  it('judges nothing by a clock that is not set, and forgives one that is a little behind', () => {
    expect(judgeAge(times, at('1970-01-01T00:00:00Z'))).toBe('future');
    expect(judgeAge(times, at('2026-11-03T09:50:00Z'))).toBe('current');
    expect(judgeAge({ checked: '', until: '' }, at(checked))).toBe('future');
  });
});

describe('describeAgo', () => {
  it.each([
    ['2026-11-03T10:00:30Z', 'just now'],
    ['2026-11-03T09:59:00Z', 'just now'],
    ['2026-11-03T10:20:59Z', '20 minutes ago'],
    ['2026-11-03T11:59:00Z', '1 hour ago'],
    ['2026-11-04T10:00:00Z', 'yesterday'],
    ['2026-11-13T10:00:00Z', '10 days ago'],
  ])('%s: %s', (now, words) => {
    expect(describeAgo(checked, at(now), 'en-GB')).toBe(words);
  });
});
