import { createHash } from 'node:crypto';

import type { InsightContent } from '../core/insight/insight-content.ts';
import type { SourceFile } from '../core/model/entry.ts';
import { compareProblems } from '../core/report/problem.ts';
import { checkForm } from '../core/parse/fix/check-form.ts';
import { checkInsights } from '../core/validate/check-insights.ts';
import { validateFiles, type ValidationResult } from '../core/validate/validate-files.ts';
import { explainChanges } from './explain-changes.ts';
import { examineFiles } from './examine-files.ts';
import { formatNamesOf } from './fix-catalogue.ts';
import { loadBase } from './load-base.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadRevision } from './load-revision.ts';
import { withoutExpired } from '../core/validate/without-expired.ts';

/** Which files are loaded, and what is asked of them. */
export interface LoadCheckedOptions {
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Commit from which the files are read, as `resolveRevision` gives it; those on the disk if left out. */
  readonly commit?: string | undefined;
  /** Which files are read; all if left out. What refers to the others is then broken: give `rules: false` too. */
  readonly includes?: ((file: string) => boolean) | undefined;
  /** Revision to compare with. */
  readonly base?: string | undefined;
  /** Limits what is reported. */
  readonly scope?: ((file: string) => boolean) | undefined;
  /** False where only the entries are wanted, whether they keep the rules or not: of the past, or of a part. */
  readonly rules?: boolean | undefined;
}

/** What `validateFiles` finds, and the texts of insights with what is beside them, by slug. */
interface CheckedFiles extends ValidationResult {
  readonly insights: ReadonlyMap<string, InsightContent>;
}

/** The whole catalogue, loaded and checked. */
export interface CheckedCatalogue extends CheckedFiles {
  readonly files: readonly SourceFile[];
  /** Extracts of insights and their pins. */
  readonly beside: readonly SourceFile[];
  /** Paths of all files that are there, whether they could be read or not. */
  readonly paths: ReadonlySet<string>;
  /** How many files the report is about. */
  readonly checked: number;
  /**
   * The same catalogue with files that are not written yet, each in the place of the file of its path. Everything is
   * reported, wherever it is.
   */
  readonly withFiles: (more: readonly SourceFile[]) => CheckedFiles;
}

/**
 * Loads, parses and checks a catalogue: the only way to a checked register, for commands, site, harvest and review.
 *
 * With a base, errors count wherever they are, because a change to one entry can break another; warnings count
 * in changed files only. The form of files (`file/not-canonical`) is looked at where a scope or a base says
 * which files matter: over the whole catalogue it would cost more than everything else together.
 * @param directory the catalogue folder, which also names the cache
 * @throws if the folder cannot be read, or GitError if the base revision cannot be found
 */
export async function loadChecked(
  directory: string,
  { today, commit, includes, base, scope, rules = true }: LoadCheckedOptions,
): Promise<CheckedCatalogue> {
  const loaded =
    commit === undefined
      ? await loadCatalogue(directory, includes)
      : await loadRevision(directory, commit, includes);
  const { files, copies, beside, problems: unread } = loaded;
  const earlier = base === undefined ? undefined : await loadBase(directory, base, files);
  const examine = await examineFiles(directory, files);
  const withFiles = (more: readonly SourceFile[]): CheckedFiles => {
    const replaced = new Set(more.map(({ file }) => file));
    const isKept = ({ file }: { readonly file: string }): boolean => !replaced.has(file);
    const all = [...files.filter(isKept), ...more];
    const checked = validateFiles(all, {
      today,
      copies,
      problems: unread.filter(isKept),
      examine,
      ...(earlier && { base: earlier.keys }),
      ...(!rules && { rules: [] }),
    });
    const { contents, problems: ofInsights } = checkInsights(all, beside.filter(isKept), {
      register: checked.register,
      sha256,
    });
    return {
      ...checked,
      insights: contents,
      problems: [...checked.problems, ...ofInsights].sort(compareProblems),
    };
  };
  const { problems: bare, ...result } = withFiles([]);
  const problems = await explainChanges(directory, bare, { beside, insights: result.insights });

  const isInScope = (file: string): boolean => scope?.(file) ?? true;
  const isChanged = (file: string): boolean => earlier?.changed.has(file) ?? true;
  const caused = earlier ? withoutExpired(problems, isChanged, earlier.hadException) : problems;
  const found = caused.filter(
    ({ file, severity }) => isInScope(file) && (severity === 'error' || isChanged(file)),
  );
  if (earlier || scope) {
    const broken = new Set(found.map(({ file, severity }) => severity === 'error' && file));
    const sound = files.filter(
      ({ file }) => isInScope(file) && isChanged(file) && !broken.has(file),
    );
    found.push(...checkForm(sound, { formats: formatNamesOf(files) }));
  }
  const paths = new Set([...files, ...beside, ...unread].map(({ file }) => file));
  return {
    ...result,
    files,
    beside,
    paths,
    problems: found.sort(compareProblems),
    checked: [...paths].filter(isInScope).length,
    withFiles,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
