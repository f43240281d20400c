import {
  keyOfFile,
  emptyRegister,
  identifyFile,
  type Entry,
  type Register,
  type SourceFile,
} from '../model/entry.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import { compareProblems, type Problem } from '../report/problem.ts';
import { locateCharacter } from '../parse/locate-character.ts';
import { locateOffset } from '../parse/locate.ts';
import { positionAt, type Position } from '../parse/position.ts';
import { makeProblem } from '../report/make-problem.ts';
import { applyExceptions } from './apply-exceptions.ts';
import { capProblems } from './cap-problems.ts';
import { checkPath } from './check-path.ts';
import { fileExaminer, type Examination, type Examine } from './examine-file.ts';
import { toPointer, valueAt } from '../model/json-pointer.ts';
import { readCopies } from './read-copies.ts';
import type { ValuePath } from '../model/value-path.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { ruleRunner } from './rule-runner.ts';
import type { ProblemCode } from '../report/messages/index.ts';

export interface ValidateOptions {
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Keys of the records at the base revision; see `RuleContext`. */
  readonly base?: RuleContext['base'];
  /** Entries that are already sound and are not checked again; a file with the same path replaces them. */
  readonly known?: Register;
  /** Problems found while reading files; they are sorted in, and their files count as present. */
  readonly problems?: readonly Problem[];
  /** Reviewed copies of interface descriptions; without them, copies are not checked. */
  readonly copies?: readonly SourceFile[];
  /** Examines a file, perhaps from a cache. */
  readonly examine?: Examine;
  /** Rules other than the register's own, for tests. */
  readonly rules?: readonly Rule[];
}

/** The content of the files, and everything that is wrong with them. */
export interface ValidationResult {
  /** The entries that are valid against their schemas, even if they break rules. */
  readonly register: Register;
  /** The content of the copies, by path inside the catalogue folder; broken ones are left out. */
  readonly descriptions: ReadonlyMap<string, InterfaceDescription>;
  /** Sorted; at most 20 per file, errors kept first. */
  readonly problems: readonly Problem[];
}

/** A file and what was found in it. */
interface ExaminedFile {
  readonly text: string;
  readonly examination: Examination;
}

/**
 * Checks a whole catalogue: parse, identify, schema, text rules, entry rules, register rules, exceptions, sort. Each
 * file is checked separately until the rules that compare: a broken one is left out of the register and never hides
 * what is wrong with the others.
 */
export function validateFiles(
  files: Iterable<SourceFile>,
  options: ValidateOptions,
): ValidationResult {
  const { today, base, known } = options;
  const rules = ruleRunner(options.rules);
  const examine = options.examine ?? fileExaminer(rules);
  const problems: Problem[] = [...(options.problems ?? [])];
  const present = new Set(problems.map(({ file }) => keyOfFile(file)));
  const examined = new Map<string, ExaminedFile>();
  const register = emptyRegister();
  for (const entry of entriesOf(known)) {
    present.add(keyOfFile(entry.file));
    (register[entry.kind] as Map<string, Entry>).set(entry.id, entry);
  }
  const findings: Finding[] = [];

  for (const source of files) {
    const { file, text } = source;
    const verdict = checkPath(file);
    if (verdict.use === 'refuse') problems.push(makeProblem(verdict.problem));
    const identity = identifyFile(file);
    if (verdict.use !== 'entry' || !identity) continue;
    present.add(keyOfFile(file));
    const examination = examine(source);
    examined.set(file, { text, examination });
    for (const { code, offset, args } of examination.problems) {
      problems.push(makeProblem({ code, file, ...positionAt(text, offset), args }));
    }
    const name = { kind: identity.kind, id: identity.id, file };
    register[identity.kind].delete(identity.id);
    for (const finding of examination.findings) findings.push({ ...finding, entry: name });
    if (!examination.isValid) continue;
    const entry = Object.freeze({ ...name, fields: examination.value }) as Entry;
    (register[identity.kind] as Map<string, Entry>).set(identity.id, entry);
  }

  const read = readCopies(options.copies ?? [], rules);
  problems.push(...read.problems);
  findings.push(...read.findings);
  // A copy that could not be read exists, and has its own problem.
  const unread = (options.problems ?? []).filter(({ file }) => checkPath(file).use === 'copy');
  const copies = new Set([...(options.copies ?? []), ...unread].map(fileOf));
  const context: RuleContext = {
    register,
    today,
    present,
    ...(base && { base }),
    ...(options.copies && { copies }),
  };
  for (const entry of entriesOf(register)) {
    if (examined.has(entry.file)) findings.push(...rules.entry(entry, context));
  }
  for (const finding of rules.register(context)) findings.push(finding);

  for (const finding of applyExceptions(findings, register, today)) {
    problems.push(toProblem(finding, examined.get(finding.entry.file)));
  }
  const { descriptions } = read;
  return { register, descriptions, problems: capProblems(problems).sort(compareProblems) };
}

/** Problems about a name rather than its value. */
const POINTS_AT_KEY = new Set<ProblemCode>([
  'schema/unknown-property',
  'schema/forbidden',
  'schema/field-name',
]);

function toProblem(
  { code, entry, path, at, args }: Finding,
  file: ExaminedFile | undefined,
): Problem {
  return makeProblem({
    code,
    file: entry.file,
    path: toPointer(path),
    ...(file && positionOf(file, path, POINTS_AT_KEY.has(code) ? 'key' : 'value', at)),
    ...(args && { args }),
  });
}

function positionOf(
  { text, examination }: ExaminedFile,
  path: ValuePath,
  part: 'key' | 'value',
  at: number | undefined,
): Position {
  const { value, offsets } = examination;
  const offset = locateOffset(value, offsets, path, part);
  const words = at === undefined ? undefined : valueAt(value, path);
  if (at === undefined || typeof words !== 'string') return positionAt(text, offset);
  return positionAt(text, locateCharacter(text, offset, words, at));
}

function entriesOf(register: Register | undefined): Entry[] {
  return Object.values(register ?? {}).flatMap((entries) => [...entries.values()]);
}

const fileOf = ({ file }: { readonly file: string }): string => file;
