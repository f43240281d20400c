import type { PlacedScalar } from '../check-tokens.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { CURLY_QUOTED } from './corrected-line.ts';

/** Whole values in typographic quotes, which text editors put in place of YAML's own. */
export function findCurlyQuotes(scalars: readonly PlacedScalar[]): SyntaxProblem[] {
  return scalars
    .filter(({ token }) => token.type === 'scalar' && CURLY_QUOTED.test(token.source))
    .map(({ token }) => ({ code: 'yaml/curly-quotes', offset: token.offset, args: {} }));
}
