import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from './run-child.ts';

describe('runChild', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'run-child-'));
  const script = join(cwd, 'script.mjs');
  beforeAll(() => {
    writeFileSync(
      script,
      `performance.mark('register:begun');
       const kept = Buffer.alloc(64e6, 1);
       console.log(kept.length, process.argv[2] ?? '', process.env.BENCH_REPORT ?? 'clean');
       process.exitCode = Number(process.argv[2] ?? 0);`,
    );
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('tells time, processor, memory, marks and what was said', async () => {
    const run = await runChild([script], { cwd });
    expect(run.stdout).toBe('64000000  clean\n');
    expect(run.cpu).toBeGreaterThan(0);
    expect(run.wall).toBeGreaterThan(0);
    expect(run.memory).toBeGreaterThan(64);
    expect(Object.keys(run.marks)).toEqual(['begun']);
    expect(run.marks['begun']! / 1000).toBeLessThanOrEqual(run.wall);
  });

  it('takes an exit code that is accepted', async () => {
    expect((await runChild([script, '3'], { cwd, accept: [3] })).code).toBe(3);
  });

  it('fails on any other', async () => {
    await expect(runChild([script, '3'], { cwd })).rejects.toThrow(/ended with code 3/);
    await expect(runChild([join(cwd, 'none.mjs')], { cwd })).rejects.toThrow(/Cannot find module/);
  });
});
