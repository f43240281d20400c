import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readWorkflows, type Job } from './read-workflows.ts';

const run = promisify(execFile);

const BUILD = readWorkflows()
  .find(({ name }) => name === 'deploy.yml')!
  .workflow.jobs['build']!.steps!.find((step) => step.run?.includes('npm run build'))!.run!;

describe('the step of deploy.yml that builds', () => {
  let folder = '';
  const summary = (): string => readFileSync(join(folder, 'summary'), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    writeFileSync(join(folder, 'summary'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the step as GitHub does, with a build that ends in the given way and a check that finds errors. */
  async function step(built: number): Promise<{ code: number; out: string }> {
    const said = '0 s  Left out: 1\n0 s  datasets/a/b.yaml: x/y\n0 s  Rendering';
    const npm = `#!/bin/sh
if [ "$2" = build ]; then printf '${said}\n'; exit ${built}; fi
echo "problems as $6"
exit 1
`;
    writeFileSync(join(folder, 'npm'), npm);
    chmodSync(join(folder, 'npm'), 0o755);
    const env = {
      PATH: `${folder}:${process.env['PATH']}`,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    };
    try {
      const { stdout } = await run('bash', ['-e', '-c', BUILD], { env });
      return { code: 0, out: stdout };
    } catch (error) {
      const { code, stdout } = error as { code: number; stdout: string };
      return { code, out: stdout };
    }
  }

  it('says nothing where everything is published', async () => {
    const { code, out } = await step(0);
    expect(code).toBe(0);
    expect(out).not.toContain('::');
    expect(summary()).toBe('');
  });

  it('goes on without entries that have errors, and names them', async () => {
    const { code, out } = await step(1);
    expect(code).toBe(0);
    expect(out).toMatch(/\n::error title=Entries are left out::.*\nproblems as github\n$/);
    expect(summary()).toBe(
      '## Published without these entries\n\n```text\n0 s  Left out: 1\n0 s  datasets/a/b.yaml: x/y\n```\n\nproblems as markdown\n',
    );
  });

  it.each([2, 137])('stops where nothing was built: %d', async (built) => {
    expect((await step(built)).code).toBe(built);
  });
});

it('comments link to the site that deploy builds, and a job that can do nothing else asks where it is', () => {
  const jobsOf = (file: string): Readonly<Record<string, Job>> =>
    readWorkflows().find(({ name }) => name === file)!.workflow.jobs;
  const asked = ({ steps = [] }: Job): string | undefined =>
    steps.find(({ id }) => id === 'pages')?.uses;
  const { site } = jobsOf('comment.yml');
  expect(site?.permissions).toEqual({ pages: 'read' });
  expect(asked(site!)).toBe(asked(jobsOf('deploy.yml')['build']!));
});
