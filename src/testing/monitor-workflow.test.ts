import { describe, expect, it } from 'vitest';

import { INTERVALS } from '../monitor/run-monitor.ts';
import { readWorkflows } from './read-workflows.ts';

const files = readWorkflows();

describe('monitor.yml', () => {
  const { workflow, text } = files.find(({ name }) => name === 'monitor.yml')!;
  const { probe, keep } = workflow.jobs;

  it('speaks with strangers where it may not write and knows no secret', () => {
    expect(probe?.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(probe)).not.toMatch(/token/i);
    const asking = files.flatMap(({ name, workflow: { jobs } }) =>
      Object.entries(jobs).flatMap(([id, { steps = [] }]) =>
        steps.flatMap(({ run }) =>
          run?.includes('npm run --silent monitor ') ? [`${name} ${id}`] : [],
        ),
      ),
    );
    expect(asking).toEqual(['monitor.yml probe']);
  });

  it('writes where it may do nothing else, and asks nobody', () => {
    expect(keep?.needs).toBe('probe');
    expect(keep?.permissions).toEqual({ contents: 'write' });
    const runs = (keep?.steps ?? []).flatMap(({ id, run }) => id ?? run ?? []);
    expect(runs.map((run) => run.split(' ').slice(0, 4).join(' '))).toEqual([
      'npm ci --ignore-scripts',
      'status',
      'mkdir -p "$RUNNER_TEMP/evidence"',
      'npm run --silent keep-evidence',
    ]);
    expect(text).not.toMatch(/git (push|commit)|--force/);
  });

  it('looks as often as the evidence says, and at links at the time that it knows for theirs', () => {
    expect(INTERVALS).toEqual({ services: 'PT1H', links: 'P7D' });
    const [services, links] = (workflow.on['schedule'] as { cron: string }[]).map(
      ({ cron }) => cron,
    );
    expect(services).toMatch(/^\d+ \* \* \* \*$/);
    expect(links).toMatch(/^\d+ \d+ \* \* 0$/);
    expect(text).toContain(`github.event.schedule == '${links}'`);
  });
});

describe('the workflows after it', () => {
  it('build the pages with what it saw, on main', () => {
    const { workflow } = files.find(({ name }) => name === 'deploy.yml')!;
    const folders = (workflow.jobs['build']?.steps ?? []).flatMap(
      (step) => step.env?.['EVIDENCE_DIR'] ?? [],
    );
    expect(folders).toEqual(['${{ runner.temp }}/status']);
  });

  it('report it where nothing but issues may be written, and nobody is asked', () => {
    const { workflow } = files.find(({ name }) => name === 'report-status.yml')!;
    expect(workflow.on).toEqual({
      workflow_run: { workflows: ['monitor'], types: ['completed'] },
      workflow_dispatch: null,
    });
    const [job] = Object.values(workflow.jobs);
    expect(job?.permissions).toEqual({ contents: 'read', issues: 'write' });
  });
});
