import type { RegisterFacts } from '../core/describe/register-facts.ts';
import { factsAt } from './facts.ts';
import { absolute } from './urls.ts';

/** What the pages say of the register and its records; outputs say the same. */
export function getFacts(): Promise<RegisterFacts> {
  return factsAt(absolute);
}
