import { SET_ASIDE, type Doubt } from './run-report.ts';

/** What a run saw while reading a source. */
export interface Evidence {
  /** How many documents were read; one document is whole, or it could not be read. */
  readonly documents: number;
  /** Records received, including rejected ones. */
  readonly fetched: number;
  /** The totals that the pages gave; empty if they gave none. */
  readonly totals: readonly number[];
  /** Codes of the rejections. */
  readonly rejections: readonly string[];
  /** Whether a record came again on a later page: pages that shift while they are read lose others. */
  readonly hasShifted: boolean;
  /** Whether a page held only records of earlier pages. */
  readonly hasRepeated: boolean;
  /** The bound on records, if it was reached. */
  readonly limit?: number | undefined;
  /** Whether reading ended with an error. */
  readonly hasFailed: boolean;
}

/** Records that are known to be at the source but were rejected. */
const KNOWN_TO_BE_THERE: ReadonlySet<string> = new Set([
  SET_ASIDE.filtered,
  SET_ASIDE.duplicate,
  SET_ASIDE.lookAlike,
  SET_ASIDE.ownedElsewhere,
  SET_ASIDE.removedHere,
]);

/**
 * Says what is missing for the proof that a run saw every record of its source: all pages, a total that holds, nothing
 * that could not be read. Without it nothing is taken for missing.
 * @returns empty if it is proved
 */
export function decideCompleteness(evidence: Evidence): Doubt[] {
  const { documents, fetched, totals, rejections, limit } = evidence;
  const doubts: Doubt[] = [];
  const doubt = (code: string, text: string): void => void doubts.push({ code, text });
  if (evidence.hasFailed) doubt('not-to-the-end', 'The source was not read completely.');
  if (limit !== undefined) {
    doubt('limit', `The run ended at its limit of ${limit} records.`);
  }
  if (evidence.hasRepeated) {
    doubt('repeated-page', 'A page held only records of earlier pages.');
  } else if (evidence.hasShifted) {
    doubt('shifted', 'Records were repeated on later pages, so others may have been missed.');
  }
  const [first] = totals;
  if (first === undefined) {
    if (documents > 1) doubt('no-total', 'The source does not say how many records it has.');
  } else if (totals.some((total) => total !== first)) {
    const text = `The number of records changed while they were read: ${[...new Set(totals)].join(', ')}.`;
    doubt('total-drifts', text);
  } else if (first !== fetched) {
    doubt('total-differs', `The source says it has ${first} records, but sent ${fetched}.`);
  }
  const unread = rejections.filter((code) => !KNOWN_TO_BE_THERE.has(code)).length;
  if (unread > 0) doubt('unread', `${unread} records could not be read.`);
  return doubts;
}
