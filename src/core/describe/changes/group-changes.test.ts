import { describe, expect, it } from 'vitest';
import type { ChangeEvent } from '../../derive/history.ts';
import { groupChanges } from './group-changes.ts';

const event = (commit: string, key: string, ...types: ChangeEvent['types']): ChangeEvent => ({
  ...{ key, commit, types, title: key, file: `${key}.yaml`, time: '2026-11-03T09:30:00Z' },
  ...{ isGone: false, details: [], themes: [] },
});

describe('groupChanges', () => {
  it('keeps commits apart and in order, and names the weightiest changes', () => {
    const many = Array.from({ length: 12 }, (_, index) => event('b', `k${index}`, 'words'));
    const groups = groupChanges([
      event('a', 'one', 'files', 'words'),
      ...many,
      event('b', 'licensed', 'licence', 'words'),
    ]);
    expect(groups.map(({ commit, total }) => [commit, total])).toEqual([
      ['a', 1],
      ['b', 13],
    ]);
    expect(groups[1]!.shown.map(({ key }) => key)).toEqual([
      'licensed',
      ...many.slice(0, 9).map(({ key }) => key),
    ]);
    expect([...groups[1]!.counts]).toEqual([
      ['licence', 1],
      ['words', 13],
    ]);
  });
});
