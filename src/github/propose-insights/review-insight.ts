import {
  compareExtracts,
  compareSentences,
  type RowChange,
  type SentenceChange,
} from '../../core/insight/compare-extracts.ts';
import {
  besideFile,
  besidePath,
  insightSlug,
  type InsightContent,
} from '../../core/insight/insight-content.ts';
import { makeChart, type ChartModel } from '../../core/insight/make-chart.ts';
import { figuresOf } from '../../core/insight/walk-body.ts';
import type { Register, SourceFile } from '../../core/model/entry.ts';
import { UserError } from '../../core/model/user-error.ts';
import { LARGE_LIMITS } from '../../core/parse/limits.ts';
import { parseText } from '../../core/parse/parse-text.ts';
import { checkInsights } from '../../core/validate/check-insights.ts';

/** What a refresh would change in one insight, by our own comparison with main. */
export interface InsightChange {
  readonly slug: string;
  /** Of the catalogue folder; empty where nothing is worth a proposal. */
  readonly files: readonly SourceFile[];
  /** Whether figures change, and not only what is known of the source. */
  readonly changesFigures: boolean;
  /** By extract. */
  readonly rows: ReadonlyMap<string, readonly RowChange[]>;
  readonly sentences: readonly SentenceChange[];
  /** Charts that are drawn otherwise: as they are, and as they would be. */
  readonly charts: readonly { readonly before: ChartModel; readonly after: ChartModel }[];
  readonly errors: number;
}

/** The register as main has it. */
interface Main {
  readonly register: Register;
  readonly files: readonly SourceFile[];
  readonly beside: readonly SourceFile[];
  readonly insights: ReadonlyMap<string, InsightContent>;
}

/** What a refresh may write into a pin. Everything else is for people. */
const REFRESHED = new Set(['accessed', 'sourceSha256', 'sourceBytes', 'extractSha256']);

/**
 * Compares what another job left with main. The job spoke with strangers, so what it says is taken for theirs: only
 * extracts and four fields of pins that main has may change, and the check must find nothing.
 * @param refreshed files that the job left for this insight
 * @throws UserError where it left anything else
 */
export function reviewInsight(
  slug: string,
  refreshed: readonly SourceFile[],
  main: Main,
  sha256: (text: string) => string,
): InsightChange {
  const now = main.insights.get(slug);
  if (!now) throw new UserError('The insight is not on main.');
  const before = new Map(main.beside.map(({ file, text }) => [file, text]));
  const changed = refreshed.filter(({ file, text }) => before.get(file) !== text);
  for (const { file, text } of changed) {
    const own = before.get(file);
    if (own === undefined) throw new UserError(`${file} is not on main.`);
    if (besideFile(file)?.is === 'pin') requireSamePin(file, own, text);
  }
  const isOwn = ({ file }: SourceFile): boolean => besideFile(file)?.slug === slug;
  const after = new Map(main.beside.filter(isOwn).map((source) => [source.file, source]));
  for (const source of changed) after.set(source.file, source);
  const { contents, problems } = checkInsights(
    main.files.filter(({ file }) => insightSlug(file) === slug),
    [...after.values()],
    { register: main.register, sha256 },
  );
  const next = contents.get(slug) ?? now;
  const rows = new Map(
    [...now.extracts].flatMap(([name, { table }]) => {
      const made = next.extracts.get(name);
      const found = made ? compareExtracts(table, made.table) : [];
      return found.length > 0 ? [[name, found] as const] : [];
    }),
  );
  const changesFigures = rows.size > 0;
  const isFirst = [...now.extracts.values()].some(({ name, pin }) => {
    const file = besidePath({ slug, name, is: 'pin' });
    return !pin.sourceSha256 && changed.some((source) => source.file === file);
  });
  return {
    ...{ slug, changesFigures, rows },
    // Another file with the same figures, which was compared before, is not worth anybody's time.
    files: changesFigures || isFirst ? changed : [],
    sentences: compareSentences(now.body.blocks, tablesOf(now), tablesOf(next)),
    charts: changedCharts(now, next),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

function requireSamePin(file: string, before: string, after: string): void {
  const [own, other] = [before, after].map((text) => {
    const { value } = parseText(text, LARGE_LIMITS);
    const fields = Object.entries(value ?? {});
    return JSON.stringify(fields.filter(([name]) => !REFRESHED.has(name)));
  });
  if (own !== other) throw new UserError(`${file} changes more than a refresh may.`);
}

function changedCharts(now: InsightContent, next: InsightContent): InsightChange['charts'] {
  return figuresOf(now.body.blocks).flatMap((figure) => {
    const [own, made] = [now, next].map(({ extracts }) => extracts.get(figure.data)?.table);
    if (figure.is !== 'chart' || !own || !made) return [];
    const [before, after] = [makeChart(figure, own), makeChart(figure, made)];
    if ('chart' in before || 'chart' in after) return [];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }];
  });
}

const tablesOf = ({ extracts }: InsightContent) =>
  new Map([...extracts].map(([name, { table }]) => [name, table]));
