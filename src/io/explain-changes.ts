import { createHash } from 'node:crypto';

import { compareExtracts, compareSentences } from '../core/insight/compare-extracts.ts';
import { besideFile, type InsightContent } from '../core/insight/insight-content.ts';
import { readExtract } from '../core/insight/read-extract.ts';
import type { SourceFile } from '../core/model/entry.ts';
import type { Problem } from '../core/report/problem.ts';
import { readVersions } from './git.ts';

/** Versions of an extract among which the pinned one is looked for. */
const MOST_VERSIONS = 50;

/** Rows and sentences that one problem names. */
const MOST_NAMED = 10;

/** What the problems are about. */
interface Explained {
  readonly beside: readonly SourceFile[];
  readonly insights: ReadonlyMap<string, InsightContent>;
}

/**
 * Says of each extract that is not the pinned one which rows and sentences changed: the pin has the hash of the version
 * that was reviewed, and the history has its text. Without a history, the problem stays as it is.
 */
export async function explainChanges(
  directory: string,
  problems: readonly Problem[],
  { beside, insights }: Explained,
): Promise<readonly Problem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      if (problem.code !== 'insight/extract-changed') return problem;
      const { file, args } = problem;
      const versions = await readVersions(directory, file, MOST_VERSIONS).catch(() => []);
      const pinned = versions.find((bytes) => sha256(bytes) === args['pinned']);
      const now = beside.find((source) => source.file === file);
      const { slug = '', name = '' } = besideFile(file) ?? {};
      const content = insights.get(slug);
      if (!pinned || !now) return problem;
      const [before, after] = [readExtract(pinned.toString('utf8')), readExtract(now.text)];
      if ('fault' in before || 'fault' in after) return problem;
      const rows = compareExtracts(before, after);
      const tables = new Map(
        [...(content?.extracts ?? [])].map(([key, { table }]) => [key, table]),
      );
      const sentences = compareSentences(
        content?.body.blocks ?? [],
        new Map(tables).set(name, before),
        new Map(tables).set(name, after),
      );
      return {
        ...problem,
        line: rows[0]?.line ?? 1,
        args: {
          ...args,
          rows: rows.slice(0, MOST_NAMED).map(rowWords),
          sentences: sentences
            .slice(0, MOST_NAMED)
            .map(({ line, after: text }) => `“${text}” (line ${line})`),
        },
      };
    }),
  );
}

function rowWords({ line, before, after }: ReturnType<typeof compareExtracts>[number]): string {
  if (before === undefined) return `row ${line} is new (${after})`;
  if (after === undefined) return `row ${line} is gone (${before})`;
  return `row ${line} was “${before}” and is “${after}”`;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
