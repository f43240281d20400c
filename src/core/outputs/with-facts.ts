import { describeRegister } from '../describe/describe-register.ts';
import type { OutputContext } from './output.ts';

/** The context of outputs, with the register described if it is not yet. */
export function withFacts(
  parts: Omit<OutputContext, 'facts'> & Partial<Pick<OutputContext, 'facts'>>,
): OutputContext {
  const { catalogue, absolute, history, facts } = parts;
  return { ...parts, facts: facts ?? describeRegister(catalogue, absolute, history) };
}
