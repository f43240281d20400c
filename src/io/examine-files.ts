import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import type { SourceFile } from '../core/model/entry.ts';
import { fileExaminer, type Examination, type Examine } from '../core/validate/examine-file.ts';
import { cacheKey, openParseCache } from './parse-cache.ts';
import { withPlainEnvironment } from './with-plain-environment.ts';

/** Below this many files a second thread takes longer to start than it saves. */
const FEWEST_FOR_THREADS = 500;

/** Examining is all processor time, and each thread holds a copy of the library. */
const MOST_THREADS = 4;

const WORKER = new URL('./examine-worker.ts', import.meta.url);

/**
 * Examines files, from the cache where the content is known, on several threads where there are many new ones.
 * @param directory the catalogue folder, which names the cache
 * @returns the examination for `validateFiles`; other files than those given are examined when asked for
 */
export async function examineFiles(
  directory: string,
  files: readonly SourceFile[],
): Promise<Examine> {
  const cache = openParseCache(directory, files.length);
  const known = new Map<SourceFile, Examination>();
  const fresh: { source: SourceFile; key: string }[] = [];
  for (const source of files) {
    const key = cacheKey(source);
    const cached = cache.read(key);
    if (cached) known.set(source, cached);
    else fresh.push({ source, key });
  }
  const results = await examineFresh(fresh.map(({ source }) => source));
  const added = new Map<string, string>();
  for (const [index, { source, key }] of fresh.entries()) {
    const json = results[index]!;
    known.set(source, JSON.parse(json) as Examination);
    added.set(key, json);
  }
  cache.write(added);
  const examine = fileExaminer();
  return (source) => known.get(source) ?? examine(source);
}

/** Examines to JSON, in the order of the files. */
async function examineFresh(sources: readonly SourceFile[]): Promise<string[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const isBundled = !existsSync(fileURLToPath(WORKER));
  if (sources.length < FEWEST_FOR_THREADS || threads < 2 || isBundled)
    return examineToJson(sources);
  const size = Math.ceil(sources.length / threads);
  const [own = [], ...others] = Array.from({ length: threads }, (_, index) =>
    sources.slice(index * size, (index + 1) * size),
  );
  // The other threads run while this one works through its share.
  const pending = others.map(examineInThread);
  const first = examineToJson(own);
  return [first, ...(await Promise.all(pending))].flat();
}

function examineInThread(sources: readonly SourceFile[]): Promise<string[]> {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: sources });
    worker.once('message', resolve);
    // If a thread cannot start or runs out of memory, do its work here.
    worker.once('error', () => resolve(examineToJson(sources)));
  });
}

/** Files as the cache and the threads exchange them. */
export function examineToJson(sources: readonly SourceFile[]): string[] {
  const examine = fileExaminer();
  return withPlainEnvironment(() => sources.map((source) => JSON.stringify(examine(source))));
}
