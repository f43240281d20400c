import { countMeanings } from './count-meanings.ts';
import { errorsFirst } from '../report/problem.ts';
import { RISK_WEIGHT, weightOf, type Meaning } from './meaning.ts';
import type { ReviewReport } from './review-report.ts';

/** What is handed from the job that reads a proposal to the one that may write, in bytes of UTF-8. */
export const LARGEST_REPORT = 65_536;

/** What is kept of a report, step by step less, until it fits. */
interface Size {
  /** Problems, dependents, look-alikes, and meanings of one entry. */
  readonly items: number;
  /** Characters of a title or of what a change means. */
  readonly characters: number;
}

const SIZES: readonly Size[] = [
  { items: 40, characters: 200 },
  { items: 20, characters: 100 },
  { items: 10, characters: 80 },
  { items: 3, characters: 40 },
  { items: 1, characters: 10 },
];

/** Entries and other paths that are listed where not all can be; the rest is counted by what it means. */
const LISTED: readonly number[] = [150, 75, 30, 10, 0];

/** Of a few entries, enough to know what they mean is better than all of them cut to nothing. */
const LISTED_SIZE: Size = { items: 10, characters: 120 };

/**
 * Shortens the lists of a report until it fits as JSON. Counts and risk are never shortened. The paths that changed are
 * listed as long as they fit, because by them the report is compared with what GitHub says of the proposal; of more, the
 * riskiest are listed, and the others are counted by what they mean.
 * @returns the JSON text, at most `limit` bytes long unless that is less than what one entry takes
 */
export function fitReport(report: ReviewReport, limit: number = LARGEST_REPORT): string {
  let text = JSON.stringify(report);
  for (const size of SIZES) {
    if (utf8Length(text) <= limit) return text;
    text = JSON.stringify(shorten(report, size));
  }
  for (const most of LISTED) {
    if (utf8Length(text) <= limit) return text;
    text = JSON.stringify(list(shorten(report, LISTED_SIZE), report, most));
  }
  return text;
}

/** @param full the report whose meanings are counted */
function list(short: ReviewReport, full: ReviewReport, most: number): ReviewReport {
  const byWeight = full.changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => weightOf(b.change.meanings) - weightOf(a.change.meanings) || a.index - b.index);
  const listed = new Set(byWeight.slice(0, most).map(({ index }) => index));
  const counted = byWeight.slice(most).map(({ change }) => change);
  const { publishers, shared } = full.ownership;
  return {
    ...short,
    changes: short.changes.filter((_, index) => listed.has(index)),
    otherPaths: short.otherPaths.slice(0, most),
    risk: { ...short.risk, reasons: short.risk.reasons.slice(0, MOST_REASONS) },
    ownership: {
      ...short.ownership,
      publishers: publishers.slice(0, most),
      shared: shared.slice(0, most),
    },
    // A suggestion can be as long as its file.
    problems: short.problems.slice(0, most).map((one) => ({ ...one, suggestions: [] })),
    // Nobody can have compared all of it with the proposal.
    isReady: false,
    unlisted: {
      changes: counted.length,
      otherPaths: Math.max(0, full.otherPaths.length - most),
      meanings: countMeanings(counted),
    },
  };
}

/** The weightiest come first. */
const MOST_REASONS = 20;

function shorten(report: ReviewReport, { items, characters }: Size): ReviewReport {
  // Errors first, as the comment shows them.
  const problems = errorsFirst(report.problems);
  const clip = (text: string): string =>
    text.length > characters ? `${text.slice(0, characters)}…` : text;
  return {
    ...report,
    changes: report.changes.map((change) => ({
      ...change,
      title: clip(change.title),
      meanings: heaviest(change.meanings)
        .slice(0, items)
        .map((one) => ({ ...one, text: clip(one.text) })),
    })),
    problems: problems.slice(0, items),
    dependents: report.dependents.slice(0, items),
    lookAlikes: report.lookAlikes.slice(0, items),
  };
}

/** The riskiest first, so that they survive: a shorter report must not look safer. */
function heaviest(meanings: readonly Meaning[]): Meaning[] {
  return [...meanings].sort((a, b) => RISK_WEIGHT[b.level] - RISK_WEIGHT[a.level]);
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
