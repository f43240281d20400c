import { spawnSync } from 'node:child_process';
import { readWorkflows } from './read-workflows.ts';

/**
 * The script of a step, by its id.
 * @throws if the workflow has no such step
 */
export function scriptOf(job: string, id: string, workflow = 'check.yml'): string {
  const { jobs } = readWorkflows().find(({ name }) => name === workflow)!.workflow;
  const script = jobs[job]?.steps?.find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`${job} has no step ${id}.`);
  return script;
}

/**
 * Runs a step as GitHub does, with nothing in its environment but what it is given.
 * @returns exit code and what it printed
 */
export function runStep(
  script: string,
  cwd: string,
  env: Record<string, string>,
): [number, string] {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-c', script],
    {
      cwd,
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      encoding: 'utf8',
    },
  );
  return [status ?? -1, stdout + stderr];
}
