import { parseInsightBody } from '../insight/parse-insight-body.ts';
import { besideFile, besidePath, insightSlug } from '../insight/insight-content.ts';
import type { InsightContent, PinnedExtract } from '../insight/insight-content.ts';
import { bodyOf } from '../insight/body-of.ts';
import { compareText } from '../model/compare-text.ts';
import type { Register, SourceFile } from '../model/entry.ts';
import { makeProblem, type ProblemDraft } from '../report/make-problem.ts';
import type { ProblemCode } from '../report/messages/index.ts';
import type { Problem } from '../report/problem.ts';
import { checkBody, draftOfFault } from './check-insight-body.ts';
import { checkExtract } from './check-extract.ts';
import { checkPin } from './check-pin.ts';
import { ruleRunner, type RuleRunner } from './rule-runner.ts';

/** The content of all insights that have a text, and what is wrong with it. */
export interface CheckedInsights {
  /** By slug; extracts and blocks with errors are left out. */
  readonly contents: ReadonlyMap<string, InsightContent>;
  readonly problems: readonly Problem[];
}

/** What pins are compared with. */
export interface InsightContext {
  readonly register: Register;
  /** Of a text as UTF-8, in lower-case hexadecimal; without it, extracts are not compared with their pins. */
  readonly sha256?: ((text: string) => string) | undefined;
}

/**
 * Checks the texts of insights, the extracts beside them and their pins.
 * @param texts files of insights, fields and all
 * @param beside their extracts and pins
 */
export function checkInsights(
  texts: readonly SourceFile[],
  beside: readonly SourceFile[],
  context: InsightContext,
): CheckedInsights {
  const bySlug = Map.groupBy(beside, ({ file }) => besideFile(file)?.slug ?? '');
  const contents = new Map<string, InsightContent>();
  const drafts: ProblemDraft[] = [];
  const rules = ruleRunner();
  for (const { file, text } of texts) {
    const slug = insightSlug(file);
    if (slug === undefined) continue;
    const body = parseInsightBody(bodyOf(text));
    drafts.push(...body.faults.map((fault) => draftOfFault(file, fault)));
    const own = bySlug.get(slug) ?? [];
    for (const source of [{ file, text: bodyOf(text) }, ...own])
      drafts.push(...findLeaks(source, rules));
    bySlug.delete(slug);
    const extracts = new Map<string, PinnedExtract>();
    for (const name of namesOf(own)) {
      const found = readPinned(slug, name, own, context);
      drafts.push(...found.drafts);
      if (found.extract) extracts.set(name, found.extract);
    }
    drafts.push(...checkBody(file, body, extracts, new Set(namesOf(own))));
    if (body.blocks.length > 0) contents.set(slug, { body, extracts });
    else if (context.register.insight.get(slug)?.fields.link === undefined)
      drafts.push({ code: 'insight/empty', file });
  }
  for (const files of bySlug.values()) {
    drafts.push(...files.map(({ file }) => ({ code: 'insight/without-text' as const, file })));
  }
  return { contents, problems: drafts.map(makeProblem) };
}

function readPinned(
  slug: string,
  name: string,
  files: readonly SourceFile[],
  context: InsightContext,
): { readonly extract?: PinnedExtract; readonly drafts: readonly ProblemDraft[] } {
  const [csv, yaml] = (['extract', 'pin'] as const).map((is) => {
    const path = besidePath({ slug, name, is });
    return files.find(({ file }) => file === path);
  });
  if (!csv || !yaml) {
    const { file } = (csv ?? yaml)!;
    return { drafts: [{ code: csv ? 'insight/no-pin' : 'insight/no-extract', file }] };
  }
  const { pin, drafts } = checkPin(yaml, context.register);
  const extract = checkExtract(csv, pin, context.sha256);
  const all = [...drafts, ...extract.drafts];
  if (!pin || !extract.table) return { drafts: all };
  return { extract: { name, pin, table: extract.table, text: csv.text }, drafts: all };
}

/** Secrets and people, by line: words that the rules for entries do not see. */
function findLeaks({ file, text }: SourceFile, rules: RuleRunner): ProblemDraft[] {
  return text.split('\n').flatMap((line, index) =>
    rules
      .text([line], { kind: 'dataset', id: file, file })
      .filter(({ code }) => code.startsWith('leak/') || HIDDEN.has(code))
      .map(({ code, args }) => ({ code, file, line: index + 1, ...(args && { args }) })),
  );
}

/** What a reviewer does not see. */
const HIDDEN: ReadonlySet<ProblemCode> = new Set([
  'text/bidi-control',
  'text/invisible-character',
  'text/control-character',
  'text/mixed-script',
]);

const namesOf = (files: readonly SourceFile[]): string[] =>
  [...new Set(files.flatMap(({ file }) => besideFile(file)?.name ?? []))].sort(compareText);
