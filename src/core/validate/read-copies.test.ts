import { describe, expect, it } from 'vitest';
import { validateFiles } from './validate-files.ts';

const file = 'services/acme/gauges.openapi.json';
const copyOf = (paths: object, more: object = {}): { file: string; text: string } => ({
  file,
  text: JSON.stringify({ openapi: '3.1.0', paths, ...more }),
});
const check = (copies: { file: string; text: string }[]): ReturnType<typeof validateFiles> =>
  validateFiles([], { today: '2026-11-23', copies });
const codes = (copies: { file: string; text: string }[]): string[] =>
  check(copies)
    .problems.filter((problem) => problem.file === file)
    .map(({ code }) => code);

describe('readCopies', () => {
  it('gives what a sound copy says, and does not complain about the provider’s own words', () => {
    const copies = [copyOf({ '/a': { get: { summary: 'Levels <b>of</b> all  gauges' } } })];
    expect(check(copies).descriptions.get(file)?.operations).toHaveLength(1);
    expect(codes(copies)).toEqual(['reference/unused-copy']);
  });

  it('finds secrets and personal details anywhere in a copy, names no value, and does not show it', () => {
    const mailbox = 'jane.smith@gmail.com';
    const copies = [copyOf({}, { info: { contact: { email: mailbox } } })];
    expect(codes(copies)).toContain('leak/personal-mailbox');
    expect(JSON.stringify(check(copies).problems)).not.toContain(mailbox);
    expect(check(copies).descriptions.size).toBe(0);
  });

  it('reports a broken copy for itself, and the others all the same', () => {
    const other = { ...copyOf({}), file: 'services/acme/levels.openapi.json' };
    const { descriptions, problems } = check([{ file, text: '{' }, other]);
    expect(problems.map(({ code, file: at }) => `${at} ${code}`)).toContain(
      `${file} file/not-json`,
    );
    expect([...descriptions.keys()]).toEqual([other.file]);
  });
});
