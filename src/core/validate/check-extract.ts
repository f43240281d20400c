import type { Pin } from '../generated/types.ts';
import type { DataTable } from '../insight/data-table.ts';
import { readExtract } from '../insight/read-extract.ts';
import type { SourceFile } from '../model/entry.ts';
import { findOddCharacter } from '../model/odd-characters.ts';
import type { ProblemDraft } from '../report/make-problem.ts';

/** Reads an extract, and compares it with its pin. */
export function checkExtract(
  { file, text }: SourceFile,
  pin: Pin | undefined,
  sha256: ((text: string) => string) | undefined,
): { readonly table?: DataTable; readonly drafts: readonly ProblemDraft[] } {
  const odd = findOddCharacter(text);
  if (odd) return { drafts: [{ code: 'insight/extract-form', file, args: { is: 'odd' } }] };
  const read = readExtract(text);
  if ('fault' in read) {
    return { drafts: [{ code: 'insight/extract-form', file, line: read.line, args: read.fault }] };
  }
  const pinned = pin?.extractSha256 ?? '';
  if (!sha256 || !pin) return { table: read, drafts: [] };
  const actual = sha256(text);
  if (pinned === '')
    return { table: read, drafts: [{ code: 'insight/not-pinned', file, args: { actual } }] };
  if (pinned === actual) return { table: read, drafts: [] };
  return {
    table: read,
    drafts: [{ code: 'insight/extract-changed', file, args: { pinned, actual } }],
  };
}
