import { describeRegister } from '../describe/describe-register.ts';
import type { OutputContext } from './output.ts';

/** What outputs are rendered from, with the register described where nobody has done so yet. */
export function withFacts(
  parts: Omit<OutputContext, 'facts'> & Partial<Pick<OutputContext, 'facts'>>,
): OutputContext {
  const { catalogue, absolute, history, facts } = parts;
  return { ...parts, facts: facts ?? describeRegister(catalogue, absolute, history) };
}
