import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writePlainFile } from '../../io/write-plain-file.ts';
import type { Validators } from '../http-reader.ts';
import type { RunReport } from './run-report.ts';

/** Lets a later run ask whether anything has changed. */
interface Memory {
  readonly validators: Validators;
  /** Of everything that the records depend on: files, settings, code. */
  readonly state: string;
}

/** Writes the result of a run beside its records; Git ignores it. */
export function writeRunFile(directory: string, report: RunReport, memory?: Memory): void {
  const text = `${JSON.stringify({ ...report, ...memory }, null, 2)}\n`;
  writePlainFile(directory, `harvested/${report.source}/run.json`, text);
}

/**
 * What the last run left for this one: only if nothing that its records depend on has changed since, and it left
 * nothing open.
 */
export function readValidators(
  directory: string,
  source: string,
  state: string,
): Validators | undefined {
  const path = join(directory, 'harvested', source, 'run.json');
  if (!existsSync(path)) return undefined;
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as Partial<Memory>;
    return memory.state === state ? memory.validators : undefined;
  } catch {
    return undefined;
  }
}

/** One value for everything that decides what a run makes of an answer. */
export function stateOf(parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}:${part}`);
  return digest.digest('base64url');
}
