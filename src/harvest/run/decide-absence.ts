import type { HarvestedRecord } from '../../core/generated/types.ts';

/** Complete runs in which a record must be missing, and days since the first of them, before it counts as gone. */
const RUNS = 3;
const DAYS = 7;

const DAY = 86_400_000;

/** The result for a record that the source no longer lists. */
export interface Absence {
  readonly record: HarvestedRecord;
  /** Whether it is proposed as withdrawn, now or earlier. */
  readonly isWithdrawn: boolean;
}

/**
 * Notes that a complete run did not find a record. The page stays: after three such runs on different days, and
 * seven days after the first, the record is proposed as withdrawn. Two runs on one day count once, so the same input
 * on the same day gives the same file.
 * @param today as YYYY-MM-DD
 * @param proposed days that an open proposal has noted already
 */
export function decideAbsence(
  { harvest, dataset }: HarvestedRecord,
  today: string,
  proposed: readonly string[] = [],
): Absence {
  if (isWithdrawnByAbsence({ harvest, dataset })) {
    return { record: { harvest, dataset }, isWithdrawn: true };
  }
  const days = [...new Set([...(harvest.missingRuns ?? []), ...proposed, today])].sort();
  const missingRuns = days.slice(0, RUNS) as [string, ...string[]];
  const [missingSince] = missingRuns;
  const isWithdrawn =
    missingRuns.length === RUNS && Date.parse(today) - Date.parse(missingSince) >= DAYS * DAY;
  return {
    isWithdrawn,
    record: {
      harvest: { ...harvest, missingSince, missingRuns },
      dataset: isWithdrawn
        ? {
            ...dataset,
            status: 'withdrawn',
            withdrawalReason: `Its source has not listed it since ${missingSince}.`,
          }
        : dataset,
    },
  };
}

/** Whether a record was withdrawn because its source no longer lists it. */
export function isWithdrawnByAbsence({ harvest, dataset }: HarvestedRecord): boolean {
  return harvest.missingSince !== undefined && dataset.status === 'withdrawn';
}
