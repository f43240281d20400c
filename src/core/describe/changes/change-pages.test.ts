import { describe, expect, it } from 'vitest';
import { NO_HISTORY, type ChangeEvent } from '../../derive/history.ts';
import { changePages } from './change-pages.ts';

const events = Array.from({ length: 120 }, (_, index): ChangeEvent => ({
  ...{ key: 'datasets/a/b', title: 'B', file: 'datasets/a/b.yaml', time: '2026-11-03T09:30:00Z' },
  ...{ commit: `c${index}`, isGone: false, details: [], themes: [] },
  types: index % 2 === 0 ? ['words'] : ['licence', 'words'],
}));

describe('changePages', () => {
  it('has one page where nothing is known', () => {
    expect([...changePages(NO_HISTORY).byParam]).toEqual([
      [undefined, { groups: [], page: 1, pages: 1, total: 0 }],
    ]);
  });

  it('shows every commit on one of its pages, and the newest of each kind', () => {
    const history = { complete: true, events, byRecord: new Map() };
    const { byParam, counts } = changePages(history);
    expect([...byParam.keys()]).toEqual([undefined, 'page/2', 'page/3', 'licence', 'words']);
    const listed = [undefined, 'page/2', 'page/3'].flatMap((param) => byParam.get(param)!.groups);
    expect(listed.map(({ commit }) => commit)).toEqual(events.map(({ commit }) => commit));
    expect(byParam.get('licence')).toMatchObject({ type: 'licence', total: 60, pages: 1 });
    expect(byParam.get('licence')!.groups.map(({ commit }) => commit)[0]).toBe('c1');
    expect(counts.get('words')).toBe(120);
    expect(changePages(history)).toBe(changePages(history));
  });
});
