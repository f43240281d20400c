import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync, appendFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { SourceFile } from '../core/model/entry.ts';
import { isProblemCode } from '../core/report/is-problem-code.ts';
import type { Examination } from '../core/validate/examine-file.ts';
import { codeVersion } from './code-version.ts';

/** Below this many files parsing is faster than anybody notices, and a cache is only clutter. */
const SMALLEST_CATALOGUE = 100;

/** Examined files by the hash of their content. */
export interface ParseCache {
  /** The cached result as JSON; undefined if there is none. */
  read(key: string): Examination | undefined;
  /**
   * Stores new results. Lines are appended; once more than half of the file is of no use any more, it is
   * rewritten with what was read or added.
   */
  write(added: ReadonlyMap<string, string>): void;
}

/** Hash of what decides the result; the path is part of it, because it says which schema and limits apply. */
export function cacheKey({ file, text }: SourceFile): string {
  return hash('sha256', `${file}\n${text}`, 'base64url');
}

/**
 * Opens the cache of a catalogue folder: one line of `key JSON` for each parsed text, in the project's
 * `.cache/parse/`. The first line names the version of the code that made it. Unreadable or half-written caches count as empty; a cache is never an error.
 * @param files how many files the catalogue has
 */
export function openParseCache(directory: string, files: number): ParseCache {
  if (process.env['NO_PARSE_CACHE'] === '1' || files < SMALLEST_CATALOGUE) return NO_CACHE;
  const header = `parse-cache ${codeVersion()}`;
  const path = cachePath(directory);
  const lines = readLines(path, header);
  const used = new Map<string, string>();
  return {
    read(key) {
      const json = lines.get(key);
      if (json === undefined) return undefined;
      try {
        const parsed = JSON.parse(json) as Examination;
        used.set(key, json);
        const codes = [...parsed.problems, ...parsed.findings].map(({ code }) => code);
        return Array.isArray(parsed.offsets) && codes.every(isProblemCode) ? parsed : undefined;
      } catch {
        return undefined;
      }
    },
    write(added) {
      if (added.size === 0) return;
      const fresh = toLines(added);
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (lines.size > 0 && lines.size < 2 * used.size) appendFileSync(path, fresh);
        else replace(path, `${header}\n${toLines(used)}${fresh}`);
      } catch {
        // A read-only checkout or a full disk: the next run parses again.
      }
    },
  };
}

/** Where the cache of a catalogue folder lies, from the working directory. */
export function cachePath(directory: string): string {
  const name = hash('sha256', resolve(directory), 'hex').slice(0, 16);
  return join('.cache', 'parse', `${name}.ndjson`);
}

const NO_CACHE: ParseCache = { read: () => undefined, write: () => undefined };

function readLines(path: string, header: string): Map<string, string> {
  const lines = new Map<string, string>();
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    return lines;
  }
  const [first, ...rest] = content.split('\n');
  if (first !== header) return lines;
  for (const line of rest) {
    const space = line.indexOf(' ');
    if (space > 0) lines.set(line.slice(0, space), line.slice(space + 1));
  }
  return lines;
}

function toLines(records: ReadonlyMap<string, string>): string {
  return [...records].map(([key, json]) => `${key} ${json}\n`).join('');
}

/** Through a temporary file, so that a run that is stopped leaves the old cache. */
function replace(path: string, content: string): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
