import { identifyFile, type SourceFile } from '../model/entry.ts';
import type { ProblemArg } from '../report/messages/message.ts';
import { limitsFor } from '../parse/limits.ts';
import { yamlOf } from '../parse/front-matter.ts';
import { parseText, type ParsedText } from '../parse/parse-text.ts';
import type { ValuePath } from '../model/value-path.ts';
import { ruleRunner, type RuleRunner } from './rule-runner.ts';
import { validateSchema } from './validate-schema.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** A finding in a file that is already known. */
export interface FileFinding {
  readonly code: ProblemCode;
  readonly path: ValuePath;
  readonly at?: number;
  readonly args?: Readonly<Record<string, ProblemArg>>;
}

/**
 * Everything that a file's text and path alone can tell. Plain JSON, so that it can be cached by content and made in
 * another thread.
 */
export interface Examination extends ParsedText {
  /** From the schema and the text rules. */
  readonly findings: readonly FileFinding[];
  /** Whether the value is valid against its schema and belongs in the register. */
  readonly isValid: boolean;
}

/** Examines one file; never throws, whatever the text. */
export type Examine = (source: SourceFile) => Examination;

/**
 * Prepares the examination of files: parse, schema, text rules.
 * @param rules the register's own unless a test gives others
 */
export function fileExaminer(rules: RuleRunner = ruleRunner()): Examine {
  return (source) => {
    const parsed = parseText(yamlOf(source.file, source.text), limitsFor(source.file));
    const identity = identifyFile(source.file);
    if (parsed.value === undefined || !identity) return { ...parsed, findings: [], isValid: false };
    const { kind, id, schema } = identity;
    const schemaFindings = validateSchema(schema, parsed.value);
    const textFindings = rules
      .text(parsed.value, { kind, id, file: source.file })
      .map(({ code, path, at, args }) => ({
        ...{ code, path },
        ...(at !== undefined && { at }),
        ...(args && { args }),
      }));
    return {
      ...parsed,
      findings: [...schemaFindings, ...textFindings],
      isValid: schemaFindings.length === 0,
    };
  };
}
