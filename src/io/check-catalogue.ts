import type { SourceFile } from '../core/model/entry.ts';
import { compareProblems } from '../core/model/problem.ts';
import { checkForm } from '../core/parse/fix/check-form.ts';
import { validateFiles, type ValidationResult } from '../core/validate/validate-files.ts';
import { withoutExpired } from '../core/validate/without-expired.ts';
import { examineFiles } from './examine-files.ts';
import { formatNamesOf } from './fix-catalogue.ts';
import { loadBase, type BaseCatalogue } from './load-base.ts';
import { loadCatalogue, type LoadedCatalogue } from './load-catalogue.ts';

export interface CheckOptions {
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Revision to compare with. */
  readonly base?: string | undefined;
  /** Limits what is reported. */
  readonly scope?: ((file: string) => boolean) | undefined;
}

/** The whole catalogue, loaded and checked. */
export interface CatalogueCheck extends ValidationResult {
  readonly files: readonly SourceFile[];
  /** How many files the report is about. */
  readonly checked: number;
}

/**
 * Loads, parses and checks a catalogue folder: the one way in for the commands and the site.
 *
 * With a base, errors count wherever they are, because a change to one entry can break another; warnings count
 * in changed files only. The form of files (`file/not-canonical`) is looked at where a scope or a base says
 * which files matter: over the whole catalogue it would cost more than everything else together. An exception that has
 * expired fails its own entry, and no proposal that is about others.
 * @throws if the folder cannot be read, or GitError if the base revision cannot be found
 */
export async function checkCatalogue(
  directory: string,
  { today, base, scope }: CheckOptions,
): Promise<CatalogueCheck> {
  const loaded = await loadCatalogue(directory);
  const earlier = base === undefined ? undefined : await loadBase(directory, base, loaded.files);
  return checkLoaded(directory, loaded, { today, earlier, scope });
}

/**
 * Checks files that were loaded already, from the disk or from a revision.
 * @param directory names the cache
 */
export async function checkLoaded(
  directory: string,
  { files, copies, problems: unread }: LoadedCatalogue,
  {
    today,
    earlier,
    scope,
  }: Pick<CheckOptions, 'today' | 'scope'> & { readonly earlier?: BaseCatalogue | undefined },
): Promise<CatalogueCheck> {
  const examine = await examineFiles(directory, files);
  const { register, descriptions, problems } = validateFiles(files, {
    today,
    copies,
    problems: unread,
    examine,
    ...(earlier && { base: earlier.keys }),
  });
  const isInScope = (file: string): boolean => scope?.(file) ?? true;
  const isChanged = (file: string): boolean => earlier?.changed.has(file) ?? true;
  const looked = files.filter(({ file }) => isInScope(file) && isChanged(file));
  const found = (earlier ? withoutExpired(problems, isChanged) : problems).filter(
    ({ file, severity }) => isInScope(file) && (severity === 'error' || isChanged(file)),
  );
  if (earlier || scope) {
    const broken = new Set(found.map(({ file, severity }) => severity === 'error' && file));
    const sound = looked.filter(({ file }) => !broken.has(file));
    found.push(...checkForm(sound, { formats: formatNamesOf(files) }));
  }
  return {
    register,
    descriptions,
    files,
    problems: found.sort(compareProblems),
    checked: new Set([...files, ...unread].map(({ file }) => file).filter(isInScope)).size,
  };
}
