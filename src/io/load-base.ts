import { keyOfFile, type SourceFile } from '../core/model/entry.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { checkPath } from '../core/validate/check-path.ts';
import { decodeText } from './decode-text.ts';
import { gitHash } from './git-hash.ts';
import { listFilesAt, readObjects, resolveRevision, type GitFile } from './git.ts';

/** What a catalogue was at an earlier revision, as far as a check asks. */
export interface BaseCatalogue {
  /** Keys of the entries, without those that have gone since and were drafts: drafts were never published. */
  readonly keys: ReadonlySet<string>;
  /** Files that are new or different now. */
  readonly changed: ReadonlySet<string>;
  /** Whether its list of exceptions had one, with the same review date. */
  readonly hadException: (exception: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * Compares the files of a catalogue folder with a revision. Contents are compared by git's own hashes, so only
 * entries that have gone are read from git.
 * @throws GitError if the revision cannot be found
 */
export async function loadBase(
  directory: string,
  revision: string,
  files: readonly SourceFile[],
): Promise<BaseCatalogue> {
  const commit = await resolveRevision(directory, revision);
  const entries = (await listFilesAt(directory, commit)).filter(
    ({ file, isRegular }) => isRegular && checkPath(file).use === 'entry',
  );
  const objects = new Map(entries.map(({ file, object }) => [file, object]));
  const present = new Set(files.map(({ file }) => file));
  const changed = new Set(
    files
      .filter(({ file, text }) => {
        const object = objects.get(file);
        return object === undefined || object !== gitHash(text, object.length);
      })
      .map(({ file }) => file),
  );
  const gone = entries.filter(({ file }) => !present.has(file));
  const drafts = await findDrafts(directory, gone);
  const kept = entries.filter(({ file }) => !drafts.has(file));
  const exceptions = await readExceptions(directory, entries);
  return {
    keys: new Set(kept.map(({ file }) => keyOfFile(file))),
    changed,
    hadException: (exception) => exceptions.has(nameOf(exception)),
  };
}

async function readExceptions(
  directory: string,
  entries: readonly GitFile[],
): Promise<ReadonlySet<string>> {
  const list = entries.filter(({ file }) => file === 'exceptions.yaml');
  const [source] = await readFiles(directory, list);
  const value = source && parseYaml(source).value;
  const items: unknown = isRecord(value) ? value['exceptions'] : undefined;
  return new Set(Array.isArray(items) ? items.filter(isRecord).map(nameOf) : []);
}

const nameOf = ({ rule, record, review }: Readonly<Record<string, unknown>>): string =>
  [rule, record, review].join(' ');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function findDrafts(
  directory: string,
  entries: readonly GitFile[],
): Promise<ReadonlySet<string>> {
  const drafts = new Set<string>();
  for (const source of await readFiles(directory, entries)) {
    const { value } = parseYaml(source);
    if (isRecord(value) && value['status'] === 'draft') drafts.add(source.file);
  }
  return drafts;
}

async function readFiles(directory: string, entries: readonly GitFile[]): Promise<SourceFile[]> {
  const contents = await readObjects(
    directory,
    entries.map(({ object }) => object),
  );
  return entries.flatMap(({ file, object }) => {
    const bytes = contents.get(object);
    const text = bytes && decodeText(bytes);
    return text === undefined ? [] : [{ file, text }];
  });
}
