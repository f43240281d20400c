import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

import type { SourceFile } from '../core/model/entry.ts';

// A thread does not share the cache of compiled modules that its command opened: half of its start would be compiling.
enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)));
const { examineToJson } = await import('./examine-files.ts');

/** A thread of `examineFiles`: works through its share of the files and ends. */
parentPort?.postMessage(examineToJson(workerData as readonly SourceFile[]));
