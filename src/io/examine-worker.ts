import { parentPort, workerData } from 'node:worker_threads';

import type { SourceFile } from '../core/model/entry.ts';
import { examineToJson } from './examine-files.ts';

/** A thread of `examineFiles`: works through its share of the files and ends. */
parentPort?.postMessage(examineToJson(workerData as readonly SourceFile[]));
