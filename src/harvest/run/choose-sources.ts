import { createHash } from 'node:crypto';

import type { Source } from '../../core/generated/types.ts';
import type { Register } from '../../core/model/entry.ts';
import { compareText } from '../../core/model/compare-text.ts';
import type { Shard } from '../../core/model/shard.ts';
import type { HarvestSource } from '../protocol.ts';
import { UserError } from '../../core/model/user-error.ts';

export interface SourceChoice {
  /** Ids; all enabled sources where empty. */
  readonly ids: readonly string[];
  /** Today as YYYY-MM-DD, to take only sources whose turn it is. */
  readonly due?: string | undefined;
  /** This part of them, counted from 1. */
  readonly shard: Shard;
}

/**
 * The sources that a run takes, by id. Which day a weekly or monthly one has is told from its id, so that they spread
 * over the days and nobody keeps a list.
 * @throws on an id that no source has
 */
export function chooseSources(
  register: Register,
  { ids, due, shard }: SourceChoice,
): HarvestSource[] {
  const unknown = ids.find((id) => !register.source.has(id));
  if (unknown !== undefined) {
    const known = [...register.source.keys()].sort(compareText).join(', ') || 'none';
    throw new UserError(`There is no valid source "${unknown}"; there are: ${known}.`);
  }
  return [...register.source.values()]
    .map(({ id, fields }) => ({ id, settings: fields }))
    .filter(({ id, settings }) => (ids.length > 0 ? ids.includes(id) : settings.enabled))
    .filter(({ id, settings }) => due === undefined || isDue(id, settings.schedule, due))
    .sort((a, b) => compareText(a.id, b.id))
    .filter((_, position) => position % shard.count === shard.index - 1);
}

/** Every month has these. */
const DAYS_OF_MONTH = 28;

function isDue(id: string, schedule: Source['schedule'], today: string): boolean {
  const number = createHash('sha256').update(id).digest().readUInt32BE();
  const day = new Date(`${today}T00:00:00Z`);
  if (schedule === 'weekly') return day.getUTCDay() === number % 7;
  return schedule === 'daily' || day.getUTCDate() === 1 + (number % DAYS_OF_MONTH);
}
