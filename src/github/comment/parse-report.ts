import { Ajv } from 'ajv';

import { identifyFile } from '../../core/model/entry.ts';
import { LARGEST_REPORT } from '../../core/review/fit-report.ts';
import { leastLevel } from '../../core/review/meaning.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import { parseJson } from '../../io/parse-json.ts';
import { REPORT_SCHEMA } from './report-schema.ts';

/** A report that has the right form, or why it has not, in words of our own. */
export type ParsedReport = { readonly report: ReviewReport } | { readonly refusal: string };

const validate = new Ajv({ strict: false }).compile<ReviewReport>(REPORT_SCHEMA);

/**
 * Reads a report as hostile text: it was made from a stranger's files. What is too long, of another form or at
 * odds with itself is refused as a whole. Nothing of the text is in a refusal.
 * @param root the catalogue folder from the root of the repository
 */
export function parseReport(bytes: Uint8Array, root: string): ParsedReport {
  if (bytes.length > LARGEST_REPORT) {
    return { refusal: `The report is longer than ${LARGEST_REPORT / 1024} KiB.` };
  }
  const parsed = parseJson(bytes);
  if (!parsed) return { refusal: 'The report is not JSON in UTF-8.' };
  const { value } = parsed;
  if (!validate(value)) return { refusal: 'The report does not match its schema.' };
  const refusal = findContradiction(value, root);
  return refusal === undefined ? { report: value } : { refusal };
}

function findContradiction(report: ReviewReport, root: string): string | undefined {
  const { changes, otherPaths, problems } = report;
  const files = [
    ...changes.map(({ file }) => file),
    ...problems.flatMap(({ file, suggestions }) => [file, ...suggestions.map((one) => one.file)]),
  ];
  if (![...files, ...otherPaths.map(({ path }) => path)].every(isPlainPath)) {
    return 'The report has a path outside the repository.';
  }
  if (!otherPaths.every(({ path, file }) => file === undefined || path === `${root}/${file}`)) {
    return 'The report treats another file as one of the catalogue.';
  }
  for (const { file, kind, id, meanings } of changes) {
    const identity = identifyFile(file);
    if (identity?.kind !== kind || identity.id !== id) {
      return 'The report has the wrong entry for a file.';
    }
    if (meanings.length === 0) return 'The report does not say what a change means.';
    if (meanings.some(({ code, level }) => level !== leastLevel(code))) {
      return 'The report rates a change as less risky than its kind.';
    }
  }
  if (report.unlisted) {
    const { changes: count, meanings } = report.unlisted;
    const told = meanings.reduce((sum, one) => sum + one.count, 0);
    if (told < count || report.isReady) return 'The report does not say what a change means.';
  }
  return undefined;
}

/** Relative, with forward slashes, without steps up or to nowhere. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => !['', '.', '..'].includes(part)) && !path.includes('\\');
}
