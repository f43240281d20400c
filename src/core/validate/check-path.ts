import { besideFile } from '../insight/insight-content.ts';
import { fileOf, folderOf, identifyFile } from '../model/entry.ts';
import { kindsThat, planOf } from '../model/entry-kinds.ts';
import type { ProblemDraft } from '../report/make-problem.ts';

/** How to treat a path inside the catalogue folder. */
export type PathVerdict =
  | { readonly use: 'entry' | 'copy' | 'beside' }
  /** `ignore`: it may lie on a disk; only a commit that has it is wrong. */
  | { readonly use: 'ignore' | 'refuse'; readonly problem: ProblemDraft };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The reviewed copy of an interface description, beside the entry of its service. */
const DESCRIPTION_COPY = /^services\/[a-z0-9-]+\/[a-z0-9-]+\.(openapi|asyncapi)\.(json|yaml)$/;

/** What programs leave on a disk: the result of a source's last harvest, the marks of a file manager, git's own folder. */
const OF_MACHINE = /^harvested\/[a-z0-9-]+\/run\.json$|(?:^|\/)\.DS_Store$|^\.git\//;

/** Folder → what its files are called, for the message. */
const EXPECTED: ReadonlyMap<string, string> = new Map(
  kindsThat(({ folder }) => folder !== undefined).map((kind) => [
    folderOf(kind),
    fileOf(kind, planOf(kind).id!.join('/')),
  ]),
);

const AT_ROOT = kindsThat(({ folder }) => folder === undefined).map((kind) => fileOf(kind, kind));

const ANYWHERE = `${AT_ROOT.join(', ')}, or an entry in one of the folders`;

/**
 * Decides by the path alone what a file of the catalogue folder is. What the model does not know is refused, so that no
 * file is silently left out. Hidden files too: `.gitattributes` can make a checkout differ from its commit.
 */
export function checkPath(file: string): PathVerdict {
  const parts = file.split('/');
  if (DESCRIPTION_COPY.test(file)) return { use: 'copy' };
  if (besideFile(file)) return { use: 'beside' };
  const use = OF_MACHINE.test(file) ? 'ignore' : 'refuse';
  const hidden = parts.find((part) => part.startsWith('.'));
  if (hidden !== undefined) {
    return { use, problem: { code: 'file/hidden', file, args: { name: hidden.slice(0, 80) } } };
  }
  const identity = identifyFile(file);
  if (!identity) {
    const expected = EXPECTED.get(parts[0]!) ?? ANYWHERE;
    return { use, problem: { code: 'file/unexpected', file, args: { expected } } };
  }
  for (const slug of identity.id.split('/')) {
    if (SLUG.test(slug) && slug.length >= 3 && slug.length <= 80) continue;
    const args = { name: slug.slice(0, 80), suggestion: suggestSlug(slug) };
    return { use: 'refuse', problem: { code: 'file/bad-name', file, args } };
  }
  return { use: 'entry' };
}

function suggestSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return slug.length >= 3 ? slug : '';
}
