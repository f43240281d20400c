import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import {
  codesOf,
  countsOf,
  honest,
  manyRecords,
  useHarvestFixture,
} from '../../testing/harvest-fixture.ts';
import type { PagedRecord } from '../../testing/paged-protocol.ts';
import type { RunReport } from './run-report.ts';

const fixture = useHarvestFixture();

const D1 = '2026-11-01';
const D2 = '2026-11-04';
const D3 = '2026-11-08';

/** A clock that shows one time after the other, and then the last. */
function clockOf(times: readonly number[]): () => number {
  const left = [...times];
  return () => (left.length > 1 ? left.shift()! : left[0]!);
}

/** The first run, of an honest source. */
async function harvest(records: readonly PagedRecord[]): Promise<RunReport> {
  fixture.play(honest(records));
  return fixture.run(D1);
}

describe('a first run', () => {
  it('takes every page, writes sound files, and says what came of it', async () => {
    const report = await harvest(manyRecords(25));
    expect(countsOf(report)).toEqual([25, 25, 0, 0, 0]);
    expect([report.complete, report.doubts, report.guard]).toEqual([true, [], null]);
    expect(fixture.server.requests).toEqual(['/1', '/2', '/3']);
    expect(Object.keys(fixture.files())).toHaveLength(25);
    expect(await fixture.errors(D1)).toEqual([]);
  });

  it('writes a banner that says how to correct a record', async () => {
    await harvest(manyRecords(1));
    const [[name, text]] = Object.entries(fixture.files()) as [[string, string]];
    expect(name).toBe('noise-levels-measured-at-site-1.yaml');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# yaml-language-server: $schema=../../../schemas/harvested.schema.json',
      '# Written by `npm run harvest` from sources/city.yaml. Do not edit: the next run would undo it.',
      '# To correct a field, make an entry in datasets/ that says `overlayOf: city/noise-levels-measured-at-site-1`.',
    ]);
  });

  it('leaves one bad record out and takes the others', async () => {
    const bad = [
      { id: 'a', title: '' },
      { id: 'b', title: 'x' },
      { id: '', title: 'Nothing to know it by' },
      { id: 'd', title: null as unknown as string },
      null as unknown as PagedRecord,
      { id: 'f', title: { en: 'A title' } as unknown as string },
    ];
    const report = await harvest([...manyRecords(2), ...bad]);
    expect(countsOf(report)).toEqual([8, 2, 0, 0, 6]);
    expect(codesOf(report)).toEqual([
      ...['no-title', 'identifier-length', 'mapper-failed', 'mapper-failed', 'invalid', 'invalid'],
    ]);
    expect(report.rejected.find(({ code }) => code === 'invalid')?.reason).toMatch(/title/);
    expect(report.doubts.map(({ code }) => code)).toEqual(['unread']);
    expect(await fixture.errors(D1)).toEqual([]);
  });

  it('takes what the filters let through', async () => {
    const records = manyRecords(3).map((record, index) => ({
      ...record,
      groups: [{ name: index === 1 ? 'Test' : 'city' }],
    }));
    fixture.play(honest(records));
    const filters = { include: { groups: ['city', 'test'] }, exclude: { 'groups.name': ['test'] } };
    const report = await fixture.run(D1, { settings: { filters } });
    expect([codesOf(report), report.added, report.complete]).toEqual([['filtered'], 2, true]);
  });

  it('ends at the limit of the source', async () => {
    fixture.play(honest(manyRecords(25)));
    const report = await fixture.run(D1, { settings: { limits: { records: 12 } } });
    expect([report.added, report.complete]).toEqual([12, false]);
    expect(report.doubts.map(({ code }) => code)).toContain('limit');
  });

  it('sets a record aside that takes too long, and goes on', async () => {
    fixture.play(honest(manyRecords(3)));
    // The clock is read before and after a record, and before each: the second record takes three seconds.
    const times = clockOf([0, 0, 0, 1, 1, 1, 3001]);
    const report = await fixture.run(D1, { clock: times });
    expect(codesOf(report)).toEqual(['too-slow']);
    expect(report.rejected[0]).toMatchObject({ identifier: 'id-2', place: 'page 1, record 2' });
    expect([report.added, report.complete, report.missing]).toEqual([2, false, []]);
  });

  it('ends where the records of a source take too long, and takes nothing away', async () => {
    await harvest(manyRecords(25));
    const before = fixture.files();
    const report = await fixture.run(D2, {
      clock: clockOf([0, ...Array(40).fill(1), 16 * 60_000]),
    });
    expect(report.failed).toMatch(/15 minutes of computing/);
    expect(report.fetched).toBeLessThan(25);
    expect([report.complete, report.missing.length > 0, report.withdrawn]).toEqual([
      false,
      true,
      [],
    ]);
    expect(fixture.files()).toEqual(before);
  });

  it('does not begin with a record that is too deep or too large', async () => {
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;
    const [first, second] = manyRecords(2);
    fixture.play(honest([first!, { ...second!, deep } as PagedRecord]));
    const report = await fixture.run(D1);
    expect([codesOf(report), report.added]).toEqual([['too-deep'], 1]);
  });

  it('changes nothing when dry', async () => {
    await harvest(manyRecords(2));
    const before = fixture.files();
    fixture.play(honest(manyRecords(5)));
    expect((await fixture.run(D1, { isDryRun: true })).added).toBe(3);
    expect(fixture.files()).toEqual(before);
  });
});

describe('a second run', () => {
  it('of the same answer changes no byte', async () => {
    await harvest(manyRecords(25));
    const before = fixture.files();
    const report = await fixture.run('2027-05-05');
    expect(countsOf(report)).toEqual([25, 0, 0, 25, 0]);
    expect(fixture.files()).toEqual(before);
  });

  it('keeps the file of a record whose title has changed', async () => {
    await harvest(manyRecords(3));
    const names = Object.keys(fixture.files());
    fixture.play(
      honest([
        { id: 'id-2', title: 'Something else altogether' },
        ...manyRecords(3).filter(({ id }) => id !== 'id-2'),
      ]),
    );
    const report = await fixture.run(D2);
    expect(countsOf(report)).toEqual([3, 0, 1, 2, 0]);
    expect(Object.keys(fixture.files())).toEqual(names);
  });

  it('tells records of one title apart by their identifiers, whatever their order', async () => {
    const twins = ['one', 'two'].map((id) => ({ id, title: 'Air quality readings' }));
    await harvest(twins);
    const before = fixture.files();
    expect(Object.keys(before)).toEqual([
      expect.stringMatching(/^air-quality-readings-[0-9a-f]{8}\.yaml$/),
      'air-quality-readings.yaml',
    ]);
    fixture.play(honest([...twins].reverse()));
    expect((await fixture.run(D2)).unchanged).toBe(2);
    expect(fixture.files()).toEqual(before);
  });
});

describe('what is missing', () => {
  const all = manyRecords(60);
  const without = (count: number): PagedRecord[] => all.slice(count);
  const file = 'noise-levels-measured-at-site-1.yaml';

  it('is noted, then proposed as withdrawn after three complete runs and seven days, and can return', async () => {
    await harvest(all);
    fixture.play(honest(without(1)));
    const first = await fixture.run(D1);
    expect([first.missing, first.withdrawn]).toEqual([[`harvested/city/${file}`], []]);
    const once = fixture.files()[file]!;
    expect(once).toMatch(/missingSince: "2026-11-01"\n {2}missingRuns:\n {4}- "2026-11-01"\n/);
    // The same day does not count twice.
    await fixture.run(D1);
    expect(fixture.files()[file]).toBe(once);
    await fixture.run(D2);
    expect(fixture.files()[file]).toContain('status: current');
    const third = await fixture.run(D3);
    expect(third.withdrawn).toEqual([`harvested/city/${file}`]);
    const gone = fixture.files()[file]!;
    expect(gone).toContain('status: withdrawn');
    expect(gone).toMatch(/withdrawalReason: .*2026-11-01/);
    expect(await fixture.errors(D3)).toEqual([]);
    expect((await fixture.run('2026-12-24')).missing).toEqual([]);
    expect(fixture.files()[file]).toBe(gone);

    fixture.play(honest(all));
    const back = await fixture.run('2026-12-25');
    expect(back.returned).toEqual([`harvested/city/${file}`]);
    expect(fixture.files()[file]).toContain('status: current');
    expect(fixture.files()[file]).not.toContain('missing');
  });

  it('is not withdrawn by three runs within a week', async () => {
    await harvest(all);
    fixture.play(honest(without(1)));
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-07']) {
      expect((await fixture.run(day)).withdrawn).toEqual([]);
    }
    expect((await fixture.run('2026-11-08')).withdrawn).toHaveLength(1);
  });

  it('counts what an open proposal has noted', async () => {
    await harvest(all);
    const proposed = mkdtempSync(join(tmpdir(), 'proposed-'));
    fixture.play(honest(without(1)));
    await fixture.run(D1);
    await fixture.run(D2);
    cpSync(fixture.catalogue, proposed, { recursive: true });
    // Nobody has merged it: main still has the record as it was.
    fixture.play(honest(all));
    await fixture.run(D2);
    fixture.play(honest(without(1)));
    expect((await fixture.run(D3, { proposed })).withdrawn).toHaveLength(1);
    rmSync(proposed, { recursive: true });
  });

  it('may be five, or a tenth', async () => {
    await harvest(all);
    fixture.play(honest(without(6)));
    const report = await fixture.run(D2);
    expect([report.guard, report.missing.length]).toEqual([null, 6]);
  });

  it('trips the guard if it is more: updates only', async () => {
    await harvest(all);
    const before = fixture.files();
    const changed = without(8).map((record) =>
      record.id === 'id-60' ? { ...record, title: 'Changed' } : record,
    );
    fixture.play(honest([...changed, ...manyRecords(1, 100)]));
    const report = await fixture.run(D2);
    expect([report.complete, report.guard?.code]).toEqual([true, 'many-missing']);
    expect([report.added, report.changed, report.missing.length]).toEqual([1, 1, 8]);
    expect(fixture.files()[file]).toBe(before[file]);
  });

  it('adds up, so that a slow loss trips the guard too', async () => {
    await harvest(all);
    fixture.play(honest(without(4)));
    expect((await fixture.run(D1)).guard).toBeNull();
    fixture.play(honest(without(8)));
    expect((await fixture.run(D2)).guard?.code).toBe('many-missing');
  });

  it('trips the guard if it is half', async () => {
    await harvest(all);
    fixture.play(honest(without(31)));
    expect((await fixture.run(D2)).guard?.code).toBe('half-gone');
  });

  it('trips the guard if it is everything', async () => {
    await harvest(all);
    const before = fixture.files();
    fixture.play(honest([]));
    const report = await fixture.run(D2);
    expect([report.fetched, report.guard?.code]).toEqual([0, 'empty']);
    expect(fixture.files()).toEqual(before);
  });

  it('is not believed of a run that could not take a record', async () => {
    await harvest(all);
    const before = fixture.files();
    const faulty = without(1).map((record) =>
      record.id === 'id-60' ? { ...record, title: 'x' } : record,
    );
    fixture.play(honest(faulty));
    const report = await fixture.run(D2);
    expect([report.complete, codesOf(report)]).toEqual([false, ['invalid']]);
    expect(fixture.files()).toEqual(before);
  });
});
