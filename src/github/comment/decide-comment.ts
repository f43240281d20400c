import type { Register } from '../../core/model/entry.ts';
import { computeOwnership } from '../../core/review/compute-ownership.ts';
import { computeRisk } from '../../core/review/compute-risk.ts';
import type { RiskLevel } from '../../core/review/meaning.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import { LABELS } from '../labels.ts';
import { sameText } from '../same-text.ts';
import type {
  CommentDecision,
  CommentFacts,
  CommentStep,
  LineNote,
  PostedSuggestion,
} from './comment.ts';
import { comparePaths } from './compare-paths.ts';
import { completeReport } from './complete-report.ts';
import type { ParsedReport } from './parse-report.ts';
import { placeSuggestions } from './place-suggestions.ts';
import { renderComment, renderRefusal, renderUnverified } from './render-comment.ts';

/** What `decideComment` has to know of this register and of the run. */
export interface CommentSettings {
  /** The commit that was checked. */
  readonly head: string;
  /** Whether the checks passed on it. */
  readonly hasPassed: boolean;
  /** The branch that is published. */
  readonly main: string;
  /** Publishers as that branch has them now. */
  readonly publishers: Register['publisher'];
  /** Folder of the catalogue in the repository. */
  readonly root: string;
  /** Address of the site, for links to its pages. */
  readonly site: string | undefined;
}

const RISK: Readonly<Record<RiskLevel, string>> = {
  low: LABELS.riskLow.name,
  medium: LABELS.riskMedium.name,
  high: LABELS.riskHigh.name,
};

/** GitHub lists no more files of a pull request, so nobody can say what else differs. */
const MOST_LISTED = 3_000;

/** Labels that this program puts on and takes off; all others are people's. */
const OURS: readonly string[] = [
  ...Object.values(RISK),
  LABELS.ready.name,
  LABELS.needsPerson.name,
];

/**
 * Decides what is said of a proposal. Who owns it and how risky it is are worked out here from what GitHub and the
 * main branch say, never taken from the report; where they are at odds, a person decides.
 */
export function decideComment(
  facts: CommentFacts,
  parsed: ParsedReport,
  settings: CommentSettings,
): CommentDecision {
  const { pull } = facts;
  const idle = (reason: string): CommentDecision => ({ reason, steps: [] });
  if (!pull.isOpen) return idle('The pull request is closed.');
  if (pull.into !== settings.main) return idle('The pull request is for another branch.');
  if (pull.head !== settings.head)
    return idle('The branch has newer commits; their own run will comment.');

  const refuse = (reason: string): CommentDecision => ({
    reason,
    steps: conclude(facts, {
      body: renderRefusal(reason, settings),
      labels: [LABELS.needsPerson.name],
      notes: [],
      status: { state: 'failure', text: 'The program could not review this commit.' },
    }),
  });
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const difference = comparePaths(parsed.report, facts, settings.root);
  if (difference !== undefined) {
    if (facts.files.length < MOST_LISTED) return refuse(difference);
    const steps = conclude(facts, {
      body: renderUnverified(parsed.report, difference, settings),
      labels: [LABELS.riskHigh.name, LABELS.needsPerson.name],
      notes: [],
      status: { state: 'failure', text: 'Not every file of this commit could be compared.' },
    });
    return { reason: difference, steps };
  }

  const whole = completeReport(parsed.report, facts, settings.root);
  const report = judge(whole, pull.author, settings);
  const place = { root: settings.root, site: settings.site };
  const { notes, rest } = placeSuggestions(report, facts.files, place);
  const body = renderComment(rest, place, { ...settings, number: pull.number });
  const labels = [RISK[report.risk.level], ...(report.isReady ? [LABELS.ready.name] : [])];
  const text = `Risk: ${report.risk.level}. The comment says why.`;
  const status = { state: 'success', text } as const;
  const steps = conclude(facts, { body, labels, notes, status });
  return { reason: `Risk: ${report.risk.level}. Ready: ${report.isReady ? 'yes' : 'no'}.`, steps };
}

/** Works out again what decides about trust. */
function judge(
  report: ReviewReport,
  author: number,
  { publishers, hasPassed }: CommentSettings,
): ReviewReport {
  const { changes, otherPaths, errors, unlisted } = report;
  const risk = computeRisk(changes, otherPaths, unlisted);
  const ownership = computeOwnership(changes, otherPaths, publishers, author);
  // What is only counted has not been compared with anything.
  const isReady =
    risk.level === 'low' && ownership.isOwner && errors === 0 && hasPassed && !unlisted;
  return { ...report, risk, ownership, isReady };
}

/** What is to stand at the pull request. */
interface Conclusion {
  readonly body: string;
  readonly labels: readonly string[];
  readonly notes: readonly LineNote[];
  readonly status: { readonly state: 'success' | 'failure'; readonly text: string };
}

/** The steps that bring comment, status, labels and suggestions to what they should be; none where they are. */
function conclude(
  { pull, comment, status: told, suggestions }: CommentFacts,
  { body, labels, notes, status }: Conclusion,
): CommentStep[] {
  const { number, head } = pull;
  const missing = labels.filter((label) => !pull.labels.includes(label));
  const surplus = OURS.filter((label) => pull.labels.includes(label) && !labels.includes(label));
  const fresh = notes.filter((note) => !suggestions.some((posted) => isSame(posted, note)));
  const stale = suggestions.filter((posted) => !notes.some((note) => isSame(posted, note)));
  return [
    // What makes a proposal look safer than it is goes first.
    ...surplus.map((label): CommentStep => ({ step: 'remove-label', pull: number, label })),
    ...(comment && sameText(comment.body, body)
      ? []
      : [
          {
            step: 'comment',
            pull: number,
            ...(comment && { id: comment.id }),
            body,
          } satisfies CommentStep,
        ]),
    ...stale.map(({ id }): CommentStep => ({ step: 'remove-suggestion', id })),
    // Opens the way to merging, so it comes when nothing that an earlier commit earned is left.
    ...(told?.state === status.state && told.text === status.text
      ? []
      : [{ step: 'status', commit: head, ...status } satisfies CommentStep]),
    ...(missing.length > 0
      ? [{ step: 'add-labels', pull: number, labels: missing } satisfies CommentStep]
      : []),
    // GitHub takes no suggestion if its diff has changed in the meantime; all else is said by then.
    ...(fresh.length > 0
      ? [{ step: 'suggest', pull: number, commit: head, notes: fresh } satisfies CommentStep]
      : []),
  ];
}

function isSame(posted: PostedSuggestion, { path, start, end, body }: LineNote): boolean {
  return (
    posted.path === path &&
    posted.start === start &&
    posted.end === end &&
    sameText(posted.body, body)
  );
}
