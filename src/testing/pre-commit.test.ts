import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { SMALL_CATALOGUE } from './catalogue-fixture.ts';
import { ROOT } from './read-workflows.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

/** The tools and commands are the project's own; the files that they look at lie in the temporary repository. */
const OURS = ['node_modules', 'scripts', 'src', 'schemas', '.prettierrc.json'];

/** Generators look at the files beside them, so a test of what they make needs copies. */
const GENERATORS = ['scripts', 'src', 'schemas', '.github', '.vscode'];

describe('the hook before a commit', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
    cpSync(join(ROOT, '.githooks'), join(repository.folder, '.githooks'), { recursive: true });
    cpSync(SMALL_CATALOGUE, join(repository.folder, 'catalogue'), { recursive: true });
    repository.put('.gitignore', [...OURS, '.cache'].join('\n'));
    repository.put('.prettierignore', 'catalogue\n');
    repository.put('eslint.config.js', "export default [{ rules: { 'no-var': 'error' } }];\n");
    repository.commit('Base');
    for (const name of OURS) symlinkSync(join(ROOT, name), join(repository.folder, name));
    repository.git('config', 'core.hooksPath', '.githooks');
    repository.git('config', 'user.name', 'Test');
    repository.git('config', 'user.email', 'test@example.org');
  });
  afterEach(() => repository.dispose());

  /** Stages everything and commits it. @returns exit code and what was printed */
  const commit = (): [number | null, string] => {
    repository.git('add', '--all');
    const args = ['-C', repository.folder, 'commit', '--quiet', '--message=Change'];
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    return [status, stdout + stderr];
  };

  it('lets pass what is in order, entries and removals too', () => {
    repository.put('tool.js', "export const tool = 'a';\n");
    repository.put('odd name.md', '# Odd\n');
    repository.remove('catalogue/exceptions.yaml');
    expect(commit()).toEqual([0, '']);
  });

  it('compares what is generated when what it is made of changes', () => {
    for (const name of GENERATORS) {
      const copy = join(repository.folder, name);
      rmSync(copy, { recursive: true, force: true });
      cpSync(join(ROOT, name), copy, { recursive: true });
    }
    spawnSync('node', ['scripts/generate.ts'], { cwd: repository.folder });
    repository.commit('Generated');
    repository.put('.github/note.md', '# Note\n');
    expect(commit()).toEqual([
      0,
      expect.stringMatching(/^\d+ generated files are up to date\.\n$/),
    ]);
    repository.put('.github/CODEOWNERS', '* @example\n');
    expect(commit()).toEqual([1, expect.stringContaining('  .github/CODEOWNERS\n')]);
  });

  it.each([
    ['other formatting', 'odd name.md', '* Odd\n', 'odd name.md'],
    ['a mistake in code', 'tool.js', 'var tool = 1;\n', 'no-var'],
    [
      'a hidden file among the entries',
      'catalogue/datasets/.gitattributes',
      '* -diff\n',
      'file/hidden',
    ],
    ['a broken entry', 'catalogue/publishers/odd.yaml', 'name: [\n', 'yaml/bracket-not-closed'],
  ])('refuses %s', (_name, file, text, said) => {
    repository.put(file, text);
    expect(commit()).toEqual([1, expect.stringContaining(said)]);
  });

  it('looks at nothing that is not about to be committed', () => {
    repository.put('tool.js', 'var  tool = 1;\n');
    const added = repository.git('rev-parse', 'HEAD');
    repository.git('commit', '--quiet', '--allow-empty', '--message=Empty');
    expect(repository.git('rev-parse', 'HEAD~1')).toBe(added);
  });

  it('can be run, and the guide says how to switch it on', () => {
    const guide = readFileSync(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8');
    expect(guide).toContain('git config core.hooksPath .githooks');
    expect(repository.git('ls-files', '--stage', '.githooks/pre-commit')).toMatch(/^100755 /);
  });
});
