import {
  emptyRegister,
  identifyFile,
  type Entry,
  type Register,
  type SourceFile,
} from '../model/entry.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
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

export interface ValidateOptions {
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Keys of the records at the base revision; see `RuleContext`. */
  readonly base?: RuleContext['base'];
  /** Entries that are sound already and are not looked at again; a file of the same path takes their place. */
  readonly known?: Register;
  /** Problems already found while reading files; they are sorted in, and their files count as present. */
  readonly problems?: readonly Problem[];
  /** Reviewed copies of interface descriptions; without them nothing is said about copies. */
  readonly copies?: readonly SourceFile[];
  /** Examines a file, from a cache perhaps. */
  readonly examine?: Examine;
  /** Other rules than the register's own, for tests. */
  readonly rules?: readonly Rule[];
}

/** Everything that the files say, and everything that is wrong with them. */
export interface ValidationResult {
  /** The entries that are valid against their schemas, whatever the rules say about them. */
  readonly register: Register;
  /** What the copies say, by path inside the catalogue folder; broken ones are left out. */
  readonly descriptions: ReadonlyMap<string, InterfaceDescription>;
  /** Sorted; at most 20 for each file, errors first to stay. */
  readonly problems: readonly Problem[];
}

/** A file and what was found in it. */
interface ExaminedFile {
  readonly text: string;
  readonly examination: Examination;
}

/**
 * Checks a whole catalogue: parse, identify, schema, text rules, entry rules, register rules, exceptions, sort.
 * Each file is on its own until the rules that compare: a broken one is left out of the register and never
 * hides what is wrong with the others.
 */
export function validateFiles(
  files: Iterable<SourceFile>,
  options: ValidateOptions,
): ValidationResult {
  const { today, base, known } = options;
  const rules = ruleRunner(options.rules);
  const examine = options.examine ?? fileExaminer(rules);
  const problems: Problem[] = [...(options.problems ?? [])];
  const present = new Set(problems.map(({ file }) => keyOf(file)));
  const examined = new Map<string, ExaminedFile>();
  const register = emptyRegister();
  for (const entry of entriesOf(known)) {
    present.add(keyOf(entry.file));
    (register[entry.kind] as Map<string, Entry>).set(entry.id, entry);
  }
  const findings: Finding[] = [];

  for (const source of files) {
    const { file, text } = source;
    const verdict = checkPath(file);
    if (verdict.use === 'refuse') problems.push(makeProblem(verdict.problem));
    const identity = identifyFile(file);
    if (verdict.use !== 'entry' || !identity) continue;
    present.add(keyOf(file));
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
  // A copy that could not be read is there, and has a problem of its own.
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

/** Problems about a name rather than about its value. */
const POINTS_AT_KEY = new Set(['schema/unknown-property', 'schema/forbidden', 'schema/field-name']);

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

const keyOf = (file: string): string => file.replace(/\.yaml$/, '');
