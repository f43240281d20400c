import type { CommittedFile, Tip } from '../proposal/proposal.ts';
import { plural } from '../../core/model/plural.ts';

/** The branch that holds what the monitor saw, and nothing else. */
export const STATUS_BRANCH = 'status';

/** GitHub refuses trees of many megabytes. */
const BYTES_PER_TREE = 3_000_000;

/** One commit on top of the branch; the branch is made where there is no tip. */
export interface KeepStep {
  readonly step: 'commit';
  readonly tip: Tip | undefined;
  readonly message: string;
  /** In parts that GitHub takes. */
  readonly parts: readonly (readonly CommittedFile[])[];
}

const ABOUT = `# What the monitor saw

The workflow \`monitor\` of the default branch writes this branch; nobody else should. One file for each service
(\`services/\`), for the links of each publisher (\`links/\`) and for the runs of each day (\`runs/\`), for ninety days.
The JSON Schemas are in \`schemas/api/v1/\` of the default branch.
`;

/**
 * Decides what is committed to the branch.
 * @param before text of every file of evidence on the branch, by path
 * @param after text of every file that is to be on it
 * @param tip undefined where there is no branch
 * @param day YYYY-MM-DD, for the message
 */
export function decideKeep(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  tip: Tip | undefined,
  day: string,
): KeepStep[] {
  const files: CommittedFile[] = [
    ...(tip ? [] : [{ path: 'README.md', text: ABOUT }]),
    ...[...after].filter(([path, text]) => before.get(path) !== text).map(toFile),
    ...[...before.keys()].filter((path) => !after.has(path)).map((path) => ({ path })),
  ];
  if (files.length === 0) return [];
  const message = `Status of ${day}\n\n${plural(files.length, 'file')} changed.`;
  return [{ step: 'commit', tip, message, parts: partsOf(files) }];
}

function toFile([path, text]: readonly [string, string]): CommittedFile {
  return { path, text };
}

function partsOf(files: readonly CommittedFile[]): CommittedFile[][] {
  const parts: CommittedFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    const bytes = Buffer.byteLength(file.text ?? '');
    if (size + bytes > BYTES_PER_TREE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(file);
    size += bytes;
  }
  return parts;
}
