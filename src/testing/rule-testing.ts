import { emptyRegister, identifyFile, type EntryKind, type Register } from '../core/model/entry.ts';
import type { ValuePath } from '../core/model/value-path.ts';
import type {
  EntryRule,
  Finding,
  RegisterRule,
  RuleContext,
  TextRule,
} from '../core/validate/rule.ts';
import { signsOf } from '../core/validate/text-signs.ts';

/** Plain objects by record key (`datasets/acme/roads`), as short as the test needs. */
export type TestFiles = Readonly<Record<string, object>>;

/** A context over the given files. */
export function testContext(
  files: TestFiles,
  options: Partial<Omit<RuleContext, 'register'>> = {},
): RuleContext {
  const register: Record<EntryKind, Map<string, unknown>> = emptyRegister();
  for (const [key, fields] of Object.entries(files)) {
    const identity = identifyFile(`${key}.yaml`);
    if (!identity) throw new Error(`No place in the model: ${key}`);
    const { kind, id } = identity;
    register[kind].set(id, { kind, id, file: `${key}.yaml`, fields });
  }
  return {
    register: register as unknown as Register,
    today: '2026-11-23',
    present: new Set(Object.keys(files)),
    ...options,
  };
}

/** A finding in the form that tests compare: `file#/path/to/value` and the code. */
export interface TestFinding {
  readonly code: string;
  readonly at: string;
  readonly args?: Finding['args'];
}

/** Runs an entry or register rule over the files of a context. */
export function runRule<Kind extends EntryKind>(
  rule: EntryRule<Kind> | RegisterRule,
  context: RuleContext,
): TestFinding[] {
  if (rule.scope === 'register') return [...rule.check(context)].map(toTestFinding);
  return rule.kinds.flatMap((kind) =>
    [...context.register[kind].values()].flatMap((entry) => [
      ...[...rule.check(entry, context)].map(toTestFinding),
    ]),
  );
}

/** Runs an entry or register rule and keeps `code at`. */
export function codesOf<Kind extends EntryKind>(
  rule: EntryRule<Kind> | RegisterRule,
  files: TestFiles,
  options?: Partial<Omit<RuleContext, 'register'>>,
): string[] {
  return runRule(rule, testContext(files, options)).map(({ code, at }) => `${code} ${at}`);
}

/** Runs a text rule over one string and keeps the codes. */
export function codesInText(
  rule: TextRule,
  text: string,
  path: ValuePath = ['summary'],
  kind: EntryKind = 'dataset',
): string[] {
  const entry = { kind, id: 'acme/roads', file: 'datasets/acme/roads.yaml' };
  return [...rule.check(text, path, entry, signsOf(text))].map(({ code }) => code);
}

/** Runs a text rule over one string and keeps the findings. */
export function findingsInText(
  rule: TextRule,
  text: string,
  path: ValuePath = ['summary'],
): Finding[] {
  const entry = { kind: 'dataset', id: 'acme/roads', file: 'datasets/acme/roads.yaml' } as const;
  return [...rule.check(text, path, entry, signsOf(text))];
}

function toTestFinding({ code, entry, path, args }: Finding): TestFinding {
  return {
    code,
    at: `${entry.file}#${path.map((part) => `/${part}`).join('')}`,
    ...(args && { args }),
  };
}
