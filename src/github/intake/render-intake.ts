import type { Problem } from '../../core/report/problem.ts';
import { describeProblem } from '../../core/report/describe-problem.ts';
import { escapeMarkdown, markdownCode, markdownMessage } from '../../core/report/escape.ts';
import { helpLink } from '../../core/report/reporters/reporter.ts';
import { questionOf, type Obstacle } from './make-suggestion.ts';
import type { FormQuestion } from './parse-issue-form.ts';

/** By which an earlier comment of this program is found. */
export const INTAKE_MARKER = '<!-- register: intake -->';

/** A comment holds 65,536 characters; nobody reads more than this. */
const MOST_ITEMS = 30;
const LONGEST_ITEM = 1_000;

const START_CHECKS =
  'A workflow opened this, so GitHub does not start the checks: press **Approve workflows to run** in the box at the end of the page. If there is no button, close this pull request and reopen it. Without a green `gate` it cannot be merged.';

/** What the texts need besides the suggestion. */
export interface IntakeWords {
  readonly questions: readonly FormQuestion[];
  /** The label that starts an intake, a constant of ours. */
  readonly label: string;
  /** Address of the site, for links to help pages. */
  readonly site: string | undefined;
}

/** Says what has to be completed before the suggestion can be proposed. */
export function renderObstacles(
  obstacles: readonly Obstacle[],
  problems: readonly Problem[],
  words: IntakeWords,
): string {
  const items = [
    ...obstacles.map(({ question, text }) => item(question, text, words)),
    ...problems.map((problem) => describe(problem, words)),
  ];
  return comment(
    'This suggestion cannot be proposed as an entry yet. Add or change:',
    list(items),
    `Edit the first text of this issue; each answer is below its question. Then a maintainer adds the label \`${words.label}\` again. It was removed, so that nobody waits for it.`,
  );
}

/**
 * Says why nothing was proposed, where the answers are not the reason.
 * @param text Markdown of our own, in which nothing is of the issue but an address made of plain letters
 */
export function renderRefusal(text: string): string {
  return comment(text);
}

/** Says that what was asked for before has been done. */
export function renderProposed(): string {
  return comment(
    'This suggestion is now proposed as an entry: see the pull request that links to this issue.',
  );
}

/** For where Actions may not open pull requests. */
export function renderOpenByHand(repository: string, base: string, branch: string): string {
  const address = `https://github.com/${repository}/compare/${base}...${branch}?expand=1`;
  return comment(
    `The entry is ready on the branch \`${branch}\`, but workflows may not open pull requests here.`,
    `A maintainer can [open it](${address}); the checks then run automatically.`,
  );
}

/** The text of the pull request. */
export function renderPull(
  suggestion: {
    readonly issue: number;
    readonly file: string;
    readonly worksThere: string | undefined;
  },
  problems: readonly Problem[],
  words: IntakeWords,
): string {
  const { issue, file, worksThere } = suggestion;
  const said = worksThere === undefined ? 'does not say' : `says “${escapeMarkdown(worksThere)}”`;
  return [
    `Suggested in #${issue}. Closes #${issue}.`,
    `Adds ${markdownCode(file)} with what the issue says, and nothing else. Asked whether they work for the publisher, the writer ${said}.`,
    '### Before you merge',
    [
      '- Compare it with the publisher’s own page: title, licence and access above all.',
      '- Add what you know: dates, coverage, where to get the data.',
      '- Make corrections in this branch. The issue’s label then no longer changes it.',
    ].join('\n'),
    '### What the checks advise',
    problems.length > 0 ? list(problems.map((problem) => describe(problem, words))) : 'Nothing.',
    '### To start the checks',
    START_CHECKS,
    '',
  ]
    .join('\n\n')
    .trimEnd();
}

/** The text of the pull request that takes in a request. The issue stays open: that is where it is answered. */
export function renderRequestPull(
  { issue, file }: { readonly issue: number; readonly file: string },
  problems: readonly Problem[],
  words: IntakeWords,
): string {
  return [
    `Asked for in #${issue}.`,
    `Adds ${markdownCode(file)} with what the issue says, and nothing else.`,
    '### Before you merge',
    [
      '- Check whether the register already has the data; if so, answer in the issue instead.',
      '- Read it for personal data: it is public and stays in the history.',
      '- If it is known who could answer, add `publisher` and set `status: looking`.',
    ].join('\n'),
    '### What the checks advise',
    problems.length > 0 ? list(problems.map((problem) => describe(problem, words))) : 'Nothing.',
    '### To start the checks',
    START_CHECKS,
  ].join('\n\n');
}

function describe(problem: Problem, words: IntakeWords): string {
  const { what, fix, help } = describeProblem(problem);
  const link =
    words.site === undefined
      ? ''
      : ` ([more about this](${helpLink(help, { files: 0, site: words.site })}))`;
  return item(questionOf(problem), [what, fix].filter(Boolean).join(' '), words) + link;
}

function item(question: string | undefined, text: string, { questions }: IntakeWords): string {
  const label = questions.find(({ id }) => id === question)?.label;
  const head = label === undefined ? '' : `**${escapeMarkdown(label)}** `;
  const short = text.length > LONGEST_ITEM ? `${text.slice(0, LONGEST_ITEM)}…` : text;
  return `- ${head}${markdownMessage(short.replace(/\s+/g, ' '))}`;
}

function list(items: readonly string[]): string {
  const rest = items.length - MOST_ITEMS;
  const more = rest > 0 ? [`- … and ${rest} more.`] : [];
  return [...items.slice(0, MOST_ITEMS), ...more].join('\n');
}

function comment(...paragraphs: string[]): string {
  return [INTAKE_MARKER, ...paragraphs].join('\n\n');
}
