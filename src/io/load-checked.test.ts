import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { reviewDueCommand } from '../cli/review-due.ts';
import type { Problem } from '../core/report/problem.ts';
import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { loadChecked } from './load-checked.ts';

const GOOD = join(import.meta.dirname, '../testing/fixtures/good-catalogue');
const GAUGES = 'services/springfield/river-gauges.yaml';
const COPY = 'services/springfield/river-gauges.openapi.json';
const TREES = 'datasets/springfield/tree-register.yaml';
const today = '2026-11-24';

let repository: TemporaryRepository;
let catalogue: string;
const read = (file: string): string => readFileSync(join(catalogue, file), 'utf8');
const put = (file: string, text: string): void => repository.put(`catalogue/${file}`, text);
const remove = (file: string): void => repository.remove(`catalogue/${file}`);
const named = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, file }) => `${code} ${file}`);

beforeEach(() => {
  repository = temporaryRepository();
  catalogue = join(repository.folder, 'catalogue');
  cpSync(GOOD, catalogue, { recursive: true });
});
afterEach(() => repository.dispose());

describe('copies of interface descriptions', () => {
  it('are missed in files that are not written yet, as npm run new and npm run intake ask', async () => {
    const { problems, withFiles } = await loadChecked(catalogue, { today });
    expect(problems).toEqual([]);
    const text = read(GAUGES).replace('copy: river-gauges.', 'copy: tides.');
    const file = 'services/springfield/tides.yaml';
    expect(named(withFiles([{ file, text }]).problems)).toContain(`reference/missing-copy ${file}`);
  });

  it('are missed by npm run review-due, which then stops', async () => {
    remove(COPY);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await reviewDueCommand(['--catalogue', catalogue])).toBe(2);
    expect(said).toHaveBeenCalledWith('The catalogue has 1 error: npm run check\n');
    said.mockRestore();
  });
});

describe('files that are not written yet', () => {
  it('take the place of those of the same path', async () => {
    const { register, withFiles } = await loadChecked(catalogue, { today });
    const text = read(TREES).replace(/^title: .*$/m, 'title: Other trees of Springfield');
    const result = withFiles([{ file: TREES, text }]);
    expect(result.register.dataset.get('springfield/tree-register')!.fields.title).toBe(
      'Other trees of Springfield',
    );
    expect(result.register.dataset.size).toBe(register.dataset.size);
  });

  it('take the place of one that could not be read', async () => {
    const text = read(TREES);
    repository.put(`catalogue/${TREES}`, Buffer.from([0xff, 0xfe]));
    const { problems, paths, withFiles } = await loadChecked(catalogue, { today });
    expect(named(problems)).toContain(`file/not-utf8 ${TREES}`);
    expect([...paths]).toContain(TREES);
    expect(withFiles([{ file: TREES, text }]).problems).toEqual([]);
  });
});

it('reads a commit as it reads the disk', async () => {
  const commit = repository.commit('first');
  const disk = await loadChecked(catalogue, { today });
  put(TREES, 'title: [');
  remove(COPY);
  const { register, files, problems, paths } = await loadChecked(catalogue, { today, commit });
  expect({ register, files, problems, paths }).toEqual({
    register: disk.register,
    files: disk.files,
    problems: disk.problems,
    paths: disk.paths,
  });
});

it('reads only what is wanted, and then leaves the rules alone', async () => {
  const includes = (file: string): boolean => file.startsWith('services/');
  for (const commit of [undefined, repository.commit('first')]) {
    const { register, problems } = await loadChecked(catalogue, {
      ...{ today, commit, includes, rules: false },
    });
    expect([register.service.size, register.dataset.size, problems]).toEqual([1, 0, []]);
  }
});

it('reports what changed since a base, and the form of changed files', async () => {
  const base = repository.commit('first');
  put(TREES, read(TREES).replace('title: ', 'title:  '));
  const { problems, checked } = await loadChecked(catalogue, { today, base });
  expect(named(problems)).toEqual([`file/not-canonical ${TREES}`]);
  const scoped = await loadChecked(catalogue, { today, scope: (file) => file === GAUGES });
  expect([scoped.problems, scoped.checked]).toEqual([[], 1]);
  expect(checked).toBeGreaterThan(5);
});
