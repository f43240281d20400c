import type { SourceFile } from '../model/entry.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import type { Problem } from '../report/problem.ts';
import { parseDescription } from '../parse/description/parse-description.ts';
import { messages } from '../report/messages/index.ts';
import { makeProblem } from '../report/make-problem.ts';
import type { Finding } from './rule.ts';
import type { RuleRunner } from './rule-runner.ts';

/** The content of the copies of interface descriptions, and what is wrong with them. */
export interface ReadCopies {
  readonly descriptions: ReadonlyMap<string, InterfaceDescription>;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the reviewed copies. Only the text rules for secrets and personal details apply to them: the words are the
 * provider's, but the copy is published here.
 */
export function readCopies(copies: readonly SourceFile[], rules: RuleRunner): ReadCopies {
  const descriptions = new Map<string, InterfaceDescription>();
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  for (const source of copies) {
    const { file } = source;
    const parsed = parseDescription(source);
    problems.push(...parsed.problems.map(makeProblem));
    if (!parsed.description) continue;
    const leaks = rules
      .text(parsed.value, { kind: 'service', id: file.replace(/^services\/|\.[^]*$/g, ''), file })
      .filter(({ code }) => code.startsWith('leak/'));
    findings.push(...leaks);
    // A copy that may contain a secret is not shown.
    const isSafe = leaks.every(({ code }) => messages[code].severity === 'warning');
    if (isSafe) descriptions.set(file, parsed.description);
  }
  return { descriptions, problems, findings };
}
