import { escapeMarkdown } from '../../core/report/escape.ts';
import { renderReview } from '../../core/review/render/render-review.ts';
import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import type { Repository } from '../repository.ts';
import type { ParsedRun } from './parse-run.ts';
import { plural } from '../../core/model/plural.ts';

/** GitHub takes 65,536 characters; the review keeps to 60,000 of them. */
const LONGEST_RUN_PART = 4_500;

/** Codes of rejections shown, and characters of an example. */
const MOST_CODES = 12;
const LONGEST_EXAMPLE = 160;

/** By which a pull request says what it proposes: two of the same mark propose the same. */
export function harvestMark(digest: string): string {
  return `<!-- register: harvest ${digest} -->`;
}

/** The text of the pull request. Nothing that a source says can act in it. */
export function renderHarvestPull(
  source: string,
  digest: string,
  run: ParsedRun,
  { report, place }: { readonly report: ReviewReport; readonly place: ReviewPlace },
): string {
  const part = [
    harvestMark(digest),
    `The current records of the source \`${source}\`. A program updates this until it is merged, and closes it when nothing is left to propose. Do not correct records here: make an entry with \`overlayOf\`.`,
    'A workflow opened this, so GitHub does not start the checks: press **Approve workflows to run** at the end of the page, or close and reopen it.',
    '## The run',
    renderRun(run),
  ].join('\n\n');
  return `${part.slice(0, LONGEST_RUN_PART)}\n\n${renderReview(report, place)}`;
}

/** What stands in a pull request that has nothing left to propose. */
export function renderNothingLeft(source: string): string {
  return `${harvestMark('empty')}\n\nMain now has everything from the source \`${source}\`, so this was closed.`;
}

/**
 * What people are told where GitHub lets no workflow open pull requests: what to switch on, and how to go on without.
 * Markdown that is plain enough for a log.
 * @param branches written, each without its pull request
 */
export function renderNotPermitted(
  { owner, repo, main }: Repository,
  branches: readonly string[],
): string {
  const address = `https://github.com/${owner}/${repo}`;
  const links = branches.map(
    (branch) => `- ${branch}: ${address}/compare/${main}...${branch}?expand=1`,
  );
  return [
    '## Pull requests could not be opened',
    `GitHub does not let workflows of ${owner}/${repo} open pull requests. The results are safe on these branches, and the next run continues there. To open the pull requests by hand, follow the links:`,
    links.join('\n'),
    `To let the next run open them: on ${address}/settings/actions, under "Workflow permissions", switch on "Allow GitHub Actions to create and approve pull requests", and save. If the box cannot be ticked, the organisation forbids it: an owner can allow it in the organisation's settings, under Actions, General.`,
  ].join('\n\n');
}

function renderRun(run: ParsedRun): string {
  const { fetched, added, changed, unchanged, rejected, missing } = run;
  const table = [
    '| fetched | added | changed | unchanged | rejected | missing |',
    '| --: | --: | --: | --: | --: | --: |',
    `| ${[fetched, added, changed, unchanged, rejected.length, missing.length].join(' | ')} |`,
  ].join('\n');
  const notes = [
    ...(run.failed === undefined
      ? []
      : [`**The source was not read completely.** ${words(run.failed)}`]),
    ...(run.guard
      ? [`**The guard stopped removals.** ${words(run.guard.text)} Only updates are proposed.`]
      : []),
    run.complete
      ? 'Every record of the source was read.'
      : `It is not certain that every record of the source was read: ${run.doubts.map(({ text }) => words(text)).join(' ')}`,
    ...(run.withdrawn.length > 0
      ? [
          `${plural(run.withdrawn.length, 'record is', 'records are')} proposed for withdrawal, missing from three complete runs over seven days. Pages of withdrawn records stay online.`,
        ]
      : []),
    ...(run.returned.length > 0 ? [`${plural(run.returned.length, 'record')} came back.`] : []),
    ...rejectionsOf(run),
  ];
  return `${table}\n\n${notes.map((note) => `- ${note}`).join('\n')}`;
}

function rejectionsOf({ rejected }: ParsedRun): string[] {
  const groups = new Map<string, { count: number; example: string }>();
  for (const { code, place, reason } of rejected) {
    const group = groups.get(code);
    if (group) group.count += 1;
    else groups.set(code, { count: 1, example: `${place}: ${reason}` });
  }
  return [...groups]
    .sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1))
    .slice(0, MOST_CODES)
    .map(
      ([code, { count, example }]) => `${count} × ${words(code)}, for example ${words(example)}`,
    );
}

function words(text: string): string {
  const short = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
  return escapeMarkdown(short.replace(/\s+/g, ' '));
}
