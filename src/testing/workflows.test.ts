import { describe, expect, it } from 'vitest';

import { LABELS } from '../github/labels.ts';
import { LARGEST_REPORT } from '../core/review/fit-report.ts';
import { readWorkflows, type Job, type Step } from './read-workflows.ts';

const files = readWorkflows();

const jobs = files.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name, id, at: `${name} ${id}`, job })),
);

const steps = jobs.flatMap(({ at, name, id, job }) =>
  (job.steps ?? []).map((step, index) => ({ at: `${at} ${index + 1}`, name, id, step })),
);

/** All that any workflow may write, and where. */
const MAY_WRITE = {
  'comment.yml clear': ['pull-requests', 'statuses'],
  'comment.yml comment': ['issues', 'pull-requests', 'statuses'],
  'deploy.yml deploy': ['id-token', 'pages'],
  'harvest.yml propose': ['contents', 'pull-requests'],
  'insights.yml propose': ['contents', 'pull-requests'],
  'intake.yml intake': ['contents', 'issues', 'pull-requests'],
  'monitor.yml keep': ['contents'],
  'report-status.yml report-status': ['issues'],
  'review-due.yml review-due': ['issues'],
};

/** What starts a workflow without giving it more than the code that starts it has. */
const HARMLESS_EVENTS = [
  ...['pull_request', 'merge_group', 'push', 'schedule'],
  // These run main's own version of the workflow, never the proposal's.
  ...['issues', 'workflow_dispatch', 'workflow_run'],
];

/** Workflows that act at GitHub: main's code, started by main, by a person with rights or by the clock. */
const HAVE_TOKEN = [
  ...['comment.yml', 'harvest.yml', 'insights.yml', 'intake.yml', 'monitor.yml'],
  ...['report-status.yml', 'review-due.yml'],
];

const places = (found: readonly { readonly at: string }[]): string[] => found.map(({ at }) => at);
const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');
const permissionsOf = ({ permissions }: Job): [string, string][] =>
  typeof permissions === 'object' ? Object.entries(permissions) : [['all', String(permissions)]];

describe('every workflow', () => {
  it('is read here', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'check.yml',
      'comment.yml',
      'deploy.yml',
      'harvest.yml',
      'insights.yml',
      'intake.yml',
      'monitor.yml',
      'report-status.yml',
      'review-due.yml',
    ]);
    expect(steps.length).toBeGreaterThan(15);
  });

  it('starts without any permission', () => {
    for (const { name, workflow } of files) {
      expect({ name, permissions: workflow.permissions }).toEqual({ name, permissions: {} });
    }
  });

  it('gives each job what it needs, one by one', () => {
    const odd = jobs.filter(({ job }) => typeof job.permissions !== 'object');
    expect(places(odd)).toEqual([]);
    const levels = jobs.flatMap(({ job }) => permissionsOf(job).map(([, level]) => level));
    expect(levels.filter((level) => !['read', 'write'].includes(level))).toEqual([]);
  });

  it('writes no more than it is for', () => {
    const writes = jobs
      .map(
        ({ at, job }) => [at, permissionsOf(job).filter(([, level]) => level !== 'read')] as const,
      )
      .filter(([, found]) => found.length > 0)
      .map(([at, found]) => [at, found.map(([what]) => what).sort()]);
    expect(Object.fromEntries(writes)).toEqual(MAY_WRITE);
  });

  it('starts on harmless events only: never on pull_request_target', () => {
    const events = files.flatMap(({ workflow }) => Object.keys(workflow.on));
    expect(events.length).toBeGreaterThan(3);
    expect(events.filter((event) => !HARMLESS_EVENTS.includes(event))).toEqual([]);
    expect(files.filter(({ text }) => text.includes('pull_request_target'))).toEqual([]);
  });

  it('pins every action by its full commit, with its version in a comment', () => {
    const lines = files.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
    const pinned = /^\s*(- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
    expect(lines).toHaveLength(steps.filter(({ step }) => step.uses !== undefined).length);
    expect(places(jobs.filter(({ job }) => job.uses !== undefined))).toEqual([]);
  });

  it('pins an action to one commit everywhere', () => {
    const pins = new Set(steps.flatMap(({ step }) => step.uses ?? []));
    const actions = [...pins].map((pin) => pin.split('@')[0]);
    expect(actions).toEqual([...new Set(actions)]);
  });

  it('has no expression inside a script: values come by env', () => {
    const filled = steps.filter(({ step }) =>
      /\$\{\{/.test(`${step.run ?? ''}${step.shell ?? ''}`),
    );
    expect(places(filled)).toEqual([]);
    expect(places(steps.filter(({ step }) => step.with?.['script'] !== undefined))).toEqual([]);
  });

  it('uses no title, text or branch name that an author chose', () => {
    const chosen = /github\.(head_ref|actor)|\.(title|body|label|email|message|head\.ref|login)\b/;
    const expressions = files.flatMap(({ text }) => text.match(/\$\{\{.*?\}\}/g) ?? []);
    expect(expressions.length).toBeGreaterThan(10);
    expect(expressions.filter((text) => chosen.test(text))).toEqual([]);
  });

  it('leaves no credentials behind in a checkout', () => {
    const checkouts = steps.filter(({ step }) => isCheckout(step));
    expect(checkouts.length).toBeGreaterThan(0);
    const kept = checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false);
    expect(places(kept)).toEqual([]);
  });

  it('knows no secret', () => {
    const told = files.filter(({ text }) =>
      /\bsecrets\b\s*[.[:]|github\.token|GITHUB_TOKEN/.test(text),
    );
    expect(told.map(({ name }) => name)).toEqual(HAVE_TOKEN);
    expect(files.filter(({ text }) => /\bsecrets\b\s*[.[:]/.test(text))).toEqual([]);
  });

  it('gives the token to one step of a job, which runs code of main, and to nothing that a proposal starts', () => {
    for (const { name, workflow } of files.filter(({ name }) => HAVE_TOKEN.includes(name))) {
      expect(Object.keys(workflow.on)).not.toContain('pull_request');
      const own = steps.filter(({ at }) => at.startsWith(name));
      const told = own.filter(({ step }) =>
        JSON.stringify(step.env ?? {}).includes('github.token'),
      );
      expect(told.map(({ id }) => id)).toEqual([...new Set(told.map(({ id }) => id))]);
      expect(told.map(({ step }) => step.run)).toEqual(
        Array(name === 'comment.yml' ? 2 : 1).fill(
          expect.stringMatching(
            /^npm run --silent (clear-labels|comment|intake|keep-evidence|propose-harvest|propose-insights|report-status|review-due) -- .*--act$/,
          ),
        ),
      );
      // Without a ref an issue, the clock or another workflow's end check out main.
      const checkouts = own.filter(({ step }) => isCheckout(step));
      expect(checkouts.length).toBeGreaterThan(0);
      expect(checkouts.filter(({ step }) => step.with?.['ref'] !== undefined)).toEqual([]);
    }
  });

  it('waits for the label that the program waits for', () => {
    const { text } = files.find(({ name }) => name === 'intake.yml')!;
    expect(text).toContain(`if: github.event.label.name == '${LABELS.accepted.name}'`);
  });

  it('installs the lockfile, without scripts of packages', () => {
    const installs = steps.filter(({ step }) =>
      /npm (ci|i|install|exec)\b|npx /.test(step.run ?? ''),
    );
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter(({ step }) => step.run !== 'npm ci --ignore-scripts')).toEqual([]);
  });

  it('cannot run for long, or twice at once, or on an unnamed system', () => {
    const endless = jobs.filter(({ job }) => !((job['timeout-minutes'] ?? 360) <= 30));
    expect(places(endless)).toEqual([]);
    expect(places(jobs.filter(({ job }) => job['runs-on'] !== 'ubuntu-24.04'))).toEqual([]);
    expect(files.filter(({ workflow }) => workflow.concurrency === undefined)).toEqual([]);
  });
});

describe('comment.yml', () => {
  const { workflow: comment, text } = files.find(({ name }) => name === 'comment.yml')!;
  const runsOf = (job: string): string[] =>
    (comment.jobs[job]?.steps ?? []).map(({ run }) => run ?? '');

  it('follows the checks of pull requests, in the version of main', () => {
    expect(comment.on).toEqual({
      workflow_run: { workflows: ['check'], types: ['requested', 'completed'] },
      schedule: [{ cron: expect.stringMatching(/^\d+ \* \* \* \*$/) as string }],
    });
    for (const id of ['review', 'comment']) {
      expect(comment.jobs[id]?.if).toContain(
        "github.event.action == 'completed' && github.event.workflow_run.event == 'pull_request'",
      );
    }
  });

  it('takes off what an earlier commit earned before the checks of a new one end, and by the clock', () => {
    expect(comment.jobs['clear']?.if).toBe(
      "${{ github.event_name == 'schedule' || github.event.action == 'requested' }}",
    );
    expect(comment.jobs['clear']?.needs).toBeUndefined();
    expect(runsOf('clear').join('\n')).not.toContain('git ');
    // One after the other for one commit: what begins must not undo what ended.
    expect(comment.concurrency).toEqual({
      group: "comment-${{ github.event.workflow_run.head_sha || 'clock' }}",
      'cancel-in-progress': false,
    });
  });

  it('reads the proposal as git objects, where nothing may be written', () => {
    expect(comment.jobs['review']?.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/git (checkout|restore|switch|merge|worktree|read-tree|archive)/);
    expect(runsOf('review').join('\n')).toContain('git fetch --quiet --no-tags origin "$PROPOSAL"');
  });

  it('shows the job that may write nothing of the proposal but a report of limited length', () => {
    expect(runsOf('comment').join('\n')).not.toContain('git ');
    expect(text.match(/head --bytes=\S+/g)).toEqual([`head --bytes=${LARGEST_REPORT + 1}`]);
    expect(LARGEST_REPORT).toBe(64 * 1024);
    expect(text).not.toContain('artifact@');
    const values = (comment.jobs['comment']?.steps ?? []).flatMap(({ env }) =>
      Object.values(env ?? {}),
    );
    expect(values).toEqual([
      '${{ needs.review.outputs.report }}',
      '1',
      '${{ needs.site.outputs.origin }}',
      '${{ needs.site.outputs.base-path }}',
      '${{ github.token }}',
    ]);
  });
});

describe('harvest.yml', () => {
  const { jobs: harvest } = files.find(({ name }) => name === 'harvest.yml')!.workflow;

  it('speaks with strangers where it may not write and knows no secret', () => {
    expect(harvest['fetch']?.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(harvest['fetch'])).not.toMatch(/token/i);
    const fetching = steps.filter(({ step }) => /npm run --silent harvest /.test(step.run ?? ''));
    expect(places(fetching)).toEqual([expect.stringMatching(/^harvest\.yml fetch /)]);
  });

  it('proposes files of the other jobs, and reads nothing else', () => {
    expect(harvest['propose']?.needs).toBe('fetch');
    const runs = (harvest['propose']?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(runs.map((run) => run.split(' ').slice(0, 4).join(' '))).toEqual([
      'npm ci --ignore-scripts',
      'mkdir -p "$RUNNER_TEMP/harvest"',
      'npm run --silent propose-harvest',
    ]);
  });
});

describe('deploy.yml', () => {
  const deploy = files.find(({ name }) => name === 'deploy.yml')!.workflow;

  it('publishes main, and nothing else', () => {
    expect(deploy.on).toEqual({
      push: { branches: ['main'] },
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) as string }],
      workflow_run: { workflows: ['monitor'], types: ['completed'] },
    });
    // Without a ref, all of these check out main.
    const checkouts = (deploy.jobs['build']?.steps ?? []).filter(isCheckout);
    expect(checkouts.map((step) => step.with?.['ref'])).toEqual([undefined]);
  });

  it('runs no command where it may write', () => {
    const job = deploy.jobs['deploy'];
    expect(job?.environment).toMatchObject({ name: 'github-pages' });
    expect(job?.steps?.map(({ run }) => run)).toEqual([undefined]);
  });

  it('reads the whole history, from which the dates of records come', () => {
    const checkout = deploy.jobs['build']?.steps?.find(isCheckout);
    expect(checkout?.with?.['fetch-depth']).toBe(0);
  });
});
