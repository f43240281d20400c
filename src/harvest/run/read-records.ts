import {
  HarvestError,
  type HarvestSource,
  type Protocol,
  type RawPage,
  type RawRecord,
  type Reader,
  type Rejection,
} from '../protocol.ts';
import { SOURCE_TIME, type Clock } from './budget.ts';
import type { Evidence } from './decide-completeness.ts';

/** A record as it came, and from which page. */
export interface ReadRecord {
  readonly raw: RawRecord;
  /** Counted from 1. */
  readonly page: number;
}

/** Receives a page's records, one by one. */
export interface Intake {
  /** @returns whether the record came before on another page; undefined where it has no name to tell by */
  readonly take: (record: ReadRecord) => boolean | undefined;
  readonly reject: (rejection: Rejection) => void;
  /** Told after each page how many records have come. */
  readonly onProgress?: ((fetched: number) => void) | undefined;
  readonly clock: Clock;
}

/** The result of reading. */
export interface Reading extends Omit<Evidence, 'rejections'> {
  /** Why it ended early. */
  readonly failed?: string;
}

/** The most records read from a source that does not give its size. */
const MOST_RECORDS = 100_000;

const TOO_SLOW = `Its records took more than ${SOURCE_TIME / 60_000} minutes of computing; the rest was not read.`;

/** After this many pages in a row without a record, a source counts as endless. */
const MOST_EMPTY_PAGES = 3;

/**
 * Reads a source page by page, and stops where it repeats itself, does not end, or fails. Nothing of a page is kept.
 */
export async function readRecords(
  source: HarvestSource,
  protocol: Protocol,
  reader: Reader,
  intake: Intake,
): Promise<Reading> {
  const limit = source.settings.limits?.records ?? MOST_RECORDS;
  const totals: number[] = [];
  const end = intake.clock() + SOURCE_TIME;
  let documents = 0;
  const counting: Reader = {
    read(...asked) {
      documents += 1;
      return reader.read(...asked);
    },
  };
  const state = { pages: 0, fetched: 0, emptyPages: 0, hasShifted: false, hasRepeated: false };
  const result = (more: { failed?: string; limit?: number } = {}): Reading => {
    const { fetched, hasShifted, hasRepeated } = state;
    const hasFailed = more.failed !== undefined;
    return { documents, fetched, hasShifted, hasRepeated, totals, hasFailed, ...more };
  };

  /** @returns why reading ends with this page */
  const takePage = ({
    records,
    total,
    rejected = [],
  }: RawPage): 'repeated' | 'limit' | 'slow' | undefined => {
    state.pages += 1;
    if (total !== undefined) totals.push(total);
    for (const rejection of rejected) intake.reject(rejection);
    state.fetched += rejected.length;
    let again = 0;
    for (const raw of records) {
      if (state.fetched >= limit) return 'limit';
      if (intake.clock() > end) return 'slow';
      state.fetched += 1;
      if (intake.take({ raw, page: state.pages }) === true) again += 1;
    }
    intake.onProgress?.(state.fetched);
    state.hasShifted ||= again > 0;
    state.emptyPages = records.length + rejected.length === 0 ? state.emptyPages + 1 : 0;
    return again > 0 && again === records.length ? 'repeated' : undefined;
  };

  try {
    for await (const page of protocol.fetch(source, counting)) {
      const reason = takePage(page);
      if (reason === 'limit') return result({ limit });
      if (reason === 'slow') return result({ failed: TOO_SLOW });
      if (reason === 'repeated') {
        state.hasRepeated = true;
        return result();
      }
      if (state.emptyPages >= MOST_EMPTY_PAGES) {
        return result({ failed: 'The source keeps sending pages without records.' });
      }
    }
    return result();
  } catch (error) {
    return result({ failed: wordsOf(error) });
  }
}

/** Our own words only: another error may quote the source. */
function wordsOf(error: unknown): string {
  if (error instanceof HarvestError) return error.message;
  const name = error instanceof Error ? error.name : 'Error';
  return `The answer could not be read (${name}).`;
}
