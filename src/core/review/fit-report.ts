import type { Meaning, RiskLevel } from './meaning.ts';
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

/**
 * Shortens the lists of a report until it fits as JSON. Counts, risk and the paths that changed are never
 * shortened: by them it is compared with what GitHub says of the proposal.
 * @returns the JSON text; longer than `limit` if even the shortest form is
 */
export function fitReport(report: ReviewReport, limit: number = LARGEST_REPORT): string {
  let text = JSON.stringify(report);
  for (const size of SIZES) {
    if (utf8Length(text) <= limit) return text;
    text = JSON.stringify(shorten(report, size));
  }
  return text;
}

function shorten(report: ReviewReport, { items, characters }: Size): ReviewReport {
  // Errors first, as the comment shows them.
  const problems = [...report.problems].sort((a, b) => rank(a.severity) - rank(b.severity));
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
  const weights: readonly RiskLevel[] = ['high', 'medium', 'low'];
  return [...meanings].sort((a, b) => weights.indexOf(a.level) - weights.indexOf(b.level));
}

const rank = (severity: string): number => (severity === 'error' ? 0 : 1);

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
