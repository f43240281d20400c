import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOOL_COMMANDS } from './run-tools.ts';

const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('npm scripts', () => {
  it.each(Object.keys(scripts))('%s says what it does on --help', (name) => {
    const text = execFileSync(npm, ['run', '--silent', name, '--', '--help'], { encoding: 'utf8' });
    expect(text).toContain(name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`);
  });

  it('covers every command that only calls tools', () => {
    for (const name of Object.keys(TOOL_COMMANDS)) {
      expect(scripts[name]).toBe(`node scripts/tools.ts ${name}`);
    }
  });

  it('lints with a memory that .ci/run and GitHub begin without', () => {
    const places = TOOL_COMMANDS.lint.steps
      .flat()
      .flatMap((word, index, words) => (word === '--cache-location' ? words[index + 1]! : []));
    expect(places).toEqual(['.cache/lint/eslint', '.cache/lint/prettier']);
    expect(readFileSync('.ci/run', 'utf8')).toMatch(
      /\nrm -rf \.cache\/lint\n[^]* run --silent lint /,
    );
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.cache/');
  });

  it('passes on the exit code of a tool that fails', () => {
    const args = ['scripts/tools.ts', 'test:unit', 'no-such-test-file'];
    const { status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
  });

  it('knows no other command', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/tools.ts', 'toString'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('expected one of');
  });
});
