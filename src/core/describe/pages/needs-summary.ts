import { count, NEED_STATES, type NeedState } from '../../words/site-words.ts';
import type { NeedFacts } from '../work-facts.ts';

/** `3 of 5 needs met; 1 asked for; 1 that no record meets`. */
export function needsSummary(needs: readonly NeedFacts[], language: string): string {
  const of = (state: NeedState): number => needs.filter((need) => need.state === state).length;
  const number = of('met').toLocaleString(language);
  const rest = (['asked', 'missing', 'gone'] as const)
    .filter((state) => of(state) > 0)
    .map((state) => `${of(state).toLocaleString(language)} ${NEED_STATES[state].counted}`);
  return [`${number} of ${count(needs.length, 'need', 'needs', language)} met`, ...rest].join('; ');
}
