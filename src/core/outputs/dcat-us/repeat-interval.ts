import type { DatasetFacts } from '../../describe/facts.ts';

/** Rhythms that have no length, by the last part of their EU names. */
const WORDS: Readonly<Record<string, Rhythm>> = {
  CONT: 'continual',
  UPDATE_CONT: 'continual',
  IRREG: 'irregular',
  NEVER: 'notPlanned',
  NOT_PLANNED: 'notPlanned',
  UNKNOWN: 'unknown',
};

export type Rhythm = 'continual' | 'irregular' | 'notPlanned' | 'unknown';

/** How often data changes: an ISO 8601 repeating interval such as `R/P1M`, or a word where there is no length. */
export function repeatInterval({
  duration,
  standard = '',
}: DatasetFacts['frequency']): { readonly interval: string } | { readonly word?: Rhythm } {
  if (duration !== undefined) return { interval: `R/${duration}` };
  const word = WORDS[standard.slice(standard.lastIndexOf('/') + 1)];
  return word === undefined ? {} : { word };
}
