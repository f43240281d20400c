import { parseDocument } from 'yaml';

import type { EntryIdentity } from '../../model/entry.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { writeCanonical, type CanonicalOptions } from './canonical.ts';
import { fixLineEnds, fixTabs } from './fix-whitespace.ts';
import { repairMarks } from './repair-marks.ts';

/** A repaired text. */
export interface FixedText {
  readonly text: string;
  /** Addresses changed from http: to https:, which nobody has tried yet. */
  readonly addresses: readonly string[];
}

export type FixOptions = CanonicalOptions;

/**
 * Makes the repairs a machine can: white space, marks that only look right, order of fields, quotes, lower-case keywords,
 * names of formats, and texts that YAML cuts at ` #` or whose lists it joins into one line. Comments stay. If a text
 * cannot be read safely, only its line ends are repaired. A repair that would change the entry's meaning in any other
 * way is not made.
 */
export function fixText(
  text: string,
  identity: EntryIdentity,
  options: FixOptions = {},
): FixedText {
  const fixed = fixOnce(text, identity, options);
  if (fixed.text === text) return fixed;
  // A repair can bring to light what another one mends: a second run finds what the first one freed.
  const again = fixOnce(fixed.text, identity, options);
  return { text: again.text, addresses: [...fixed.addresses, ...again.addresses] };
}

function fixOnce(text: string, identity: EntryIdentity, options: FixOptions): FixedText {
  // Their generators own them, and write them with the same writer.
  if (identity.kind === 'harvested') return { text, addresses: [] };
  const plain = fixLineEnds(text);
  const readable = [plain, fixTabs(plain)].find(isReadable) ?? repairMarksOf(plain);
  if (readable === undefined) return { text: plain, addresses: [] };
  const { header, body } = splitHeader(readable);
  const document = parseDocument(body, { version: '1.2', schema: 'core', uniqueKeys: false });
  const written = writeCanonical(document, identity, options, body);
  const result = withHeader(header, written.text, identity);
  const reread = parseText(result, LARGE_LIMITS).value;
  const isFaithful = JSON.stringify(reread) === JSON.stringify(document.toJS());
  return isFaithful
    ? { text: result, addresses: written.addresses }
    : { text: readable, addresses: [] };
}

function repairMarksOf(text: string): string | undefined {
  return [text, fixTabs(text)].map(repairMarks).find(isReadable);
}

const isReadable = (text: string): boolean => parseText(text, LARGE_LIMITS).value !== undefined;

const SCHEMA_LINE = /^# yaml-language-server: [^\n]*\n/;

function splitHeader(text: string): { header: string; body: string } {
  const header = SCHEMA_LINE.exec(text)?.[0] ?? '';
  return { header, body: text.slice(header.length) };
}

function withHeader(header: string, body: string, identity: EntryIdentity): string {
  return header === '' ? schemaLine(identity) + body : header + body;
}

/** The first line of an entry, which gives editors completion and descriptions. */
export function schemaLine({ kind, id, schema }: EntryIdentity): string {
  const isRoot = kind === id;
  const up = '../'.repeat(isRoot ? 1 : id.split('/').length + 1);
  return `# yaml-language-server: $schema=${up}schemas/${schema}\n`;
}
