import { limitsFor } from '../../parse/limits.ts';
import { yamlOf } from '../../parse/front-matter.ts';
import { parseText } from '../../parse/parse-text.ts';
import { splitFields, unindentField } from '../../parse/split-fields.ts';
import type { Fields } from '../compare/comparison.ts';

/** Field name → its lines. */
type Lines = ReadonlyMap<string, string>;

/** Fields that explain a status. */
const WITH_STATUS: readonly string[] = ['status', 'supersededBy'];

/**
 * Reads some fields of a record's file at some time in the past.
 * @param file path inside the catalogue folder; of a harvested record, the fields of the dataset inside are read
 * @returns undefined where the text cannot be read
 */
export function readFields(
  file: string,
  text: string,
  names: readonly string[],
): Fields | undefined {
  const lines = linesOf(file, text);
  return lines ? parse(file, lines, names) : parseWhole(file, text);
}

/** Lines that begin with the name in the first column: of the file's own status, and of no other. */
const STATUS_LINES = /^status:.*$/gm;
const PLAIN_STATUS = /^status: ([a-z]+)\s*$/;

/**
 * Reads the status of a record's file. A register begins with thousands of files in one commit: where the status
 * is a plain word, which is nearly always, nothing is parsed.
 * @returns undefined where the text cannot be read
 */
export function readStatus(file: string, text: string): { readonly status: unknown } | undefined {
  const lines = text.match(STATUS_LINES) ?? [];
  const plain = lines.length === 1 ? PLAIN_STATUS.exec(lines[0])?.[1] : undefined;
  if (plain !== undefined) return { status: plain };
  const fields = readFields(file, text, ['status']);
  return fields && { status: fields['status'] };
}

/**
 * Reads two versions of a record's file as far as they differ: parsing is what a history costs, and most changes
 * touch a line or two.
 * @param before empty where there was nothing
 * @returns for each side undefined where it cannot be read
 */
export function readDifference(
  file: string,
  before: string,
  after: string,
): readonly [Fields | undefined, Fields | undefined] {
  const [old, now] = [linesOf(file, before), linesOf(file, after)];
  if (!old || !now) return [before === '' ? {} : parseWhole(file, before), parseWhole(file, after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => old.get(name)?.trimEnd() !== now.get(name)?.trimEnd(),
  );
  if (names.length === 0) return [{}, {}];
  const wanted = [...new Set([...names, ...WITH_STATUS])];
  return [parse(file, old, wanted), parse(file, now, wanted)];
}

function linesOf(file: string, text: string): Lines | undefined {
  const fields = splitFields(yamlOf(file, text));
  if (!isHarvested(file)) return fields;
  const inside = fields?.get('dataset');
  const unindented = inside === undefined ? undefined : unindentField(inside);
  return unindented === undefined ? undefined : splitFields(unindented);
}

function parse(file: string, lines: Lines, names: readonly string[]): Fields | undefined {
  const text = names.flatMap((name) => lines.get(name) ?? []).join('\n');
  if (text === '') return {};
  return asFields(parseText(`${text}\n`, limitsFor(file)).value);
}

function parseWhole(file: string, text: string): Fields | undefined {
  const fields = asFields(parseText(yamlOf(file, text), limitsFor(file)).value);
  return fields && isHarvested(file) ? asFields(fields['dataset']) : fields;
}

const isHarvested = (file: string): boolean => file.startsWith('harvested/');

function asFields(value: unknown): Fields | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Fields) : undefined;
}
