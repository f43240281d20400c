import {
  compareExtracts,
  compareSentences,
  type RowChange,
  type SentenceChange,
} from '../insight/compare-extracts.ts';
import type { DataTable } from '../insight/data-table.ts';
import { besidePath, type InsightContent, type PinnedExtract } from '../insight/insight-content.ts';
import { readExtract, writeExtract } from '../insight/read-extract.ts';
import { readSourceTable } from '../insight/read-source-table.ts';
import { RecipeError } from '../insight/recipe-error.ts';
import { runRecipe } from '../insight/run-recipe.ts';
import type { SourceFile } from '../model/entry.ts';
import { editEntryYaml } from './edit-entry-yaml.ts';

/** A publisher's file as it is today. */
export interface SourceNow {
  readonly text: string;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What became of one extract. */
export interface RefreshedExtract {
  readonly name: string;
  /**
   * - `same`: the source is the one that was pinned.
   * - `source`: the source is another file, from which the recipe makes the same extract.
   * - `numbers`: the recipe makes another extract.
   * - `by-hand`: the source is another file, and without a recipe only a person can compare it.
   */
  readonly verdict: 'same' | 'source' | 'numbers' | 'by-hand';
  readonly rows: readonly RowChange[];
}

/** What a refresh would change. */
export interface RefreshedInsight {
  readonly slug: string;
  readonly extracts: readonly RefreshedExtract[];
  /** Sentences that say something else with the new numbers. */
  readonly sentences: readonly SentenceChange[];
  /** Extracts and pins to be written; empty where nothing changed. */
  readonly files: readonly SourceFile[];
  /** The extracts as they would be, by name. */
  readonly tables: ReadonlyMap<string, DataTable>;
}

/** What a refresh needs besides the insight. */
export interface RefreshOptions {
  /** The source of each extract, by its name; others stay as they are. */
  readonly sources: ReadonlyMap<string, SourceNow>;
  /** The text of each pin, by its path inside the catalogue folder. */
  readonly pinTexts: ReadonlyMap<string, string>;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly sha256: (text: string) => string;
}

/**
 * Runs the recipes of an insight on its sources as they are today. Where nothing changed there is nothing to write, so
 * that an unchanged source leaves every byte as it is.
 * @throws RecipeError where a recipe does not fit its source any more, naming the extract
 */
export function refreshInsight(
  slug: string,
  { body, extracts }: InsightContent,
  options: RefreshOptions,
): RefreshedInsight {
  const files: SourceFile[] = [];
  const found: RefreshedExtract[] = [];
  const before = new Map([...extracts].map(([name, { table }]) => [name, table]));
  const tables = new Map(before);
  for (const extract of extracts.values()) {
    const source = options.sources.get(extract.name);
    if (!source) continue;
    const { name } = extract;
    const made = remake(extract, source);
    const text = made === undefined ? extract.text : writeExtract(made);
    const isSame = text === extract.text;
    const verdict = verdictOf(extract, source, isSame);
    found.push({
      name,
      verdict,
      rows: made && !isSame ? compareExtracts(extract.table, made) : [],
    });
    if (made) tables.set(name, made);
    if (!isSame) files.push({ file: besidePath({ slug, name, is: 'extract' }), text });
    const file = besidePath({ slug, name, is: 'pin' });
    const pinText = options.pinTexts.get(file) ?? '';
    const pin = editPin(pinText, extract, source, verdict, options.sha256(text), options.today);
    if (pin !== pinText) files.push({ file, text: pin });
  }
  return {
    ...{ slug, extracts: found, files, tables },
    sentences: compareSentences(body.blocks, before, tables),
  };
}

function remake({ name, pin }: PinnedExtract, source: SourceNow): DataTable | undefined {
  if (!pin.recipe) return undefined;
  try {
    const made = runRecipe(readSourceTable(source.text), pin.recipe);
    const read = readExtract(writeExtract(made));
    if ('fault' in read) {
      throw new RecipeError(
        `The recipe makes something that is not an extract (${read.fault.is}, line ${read.line}).`,
      );
    }
    return read;
  } catch (error) {
    if (error instanceof Error && 'isUserError' in error) {
      throw new RecipeError(`${name}: ${error.message}`);
    }
    throw error;
  }
}

function verdictOf(
  { pin }: PinnedExtract,
  source: SourceNow,
  isSame: boolean,
): RefreshedExtract['verdict'] {
  if (!isSame) return 'numbers';
  if (pin.sourceSha256 === source.sha256) return 'same';
  return pin.recipe ? 'source' : 'by-hand';
}

/** A pin without a recipe keeps the hash of the file with which a person compared its extract. */
function editPin(
  text: string,
  { pin }: PinnedExtract,
  source: SourceNow,
  verdict: RefreshedExtract['verdict'],
  extractSha256: string,
  accessed: string,
): string {
  if (verdict === 'same' && pin.extractSha256 === extractSha256) return text;
  if (verdict === 'by-hand') return text;
  const { sha256: sourceSha256, bytes: sourceBytes } = source;
  const value = {
    ...pin,
    ...(verdict !== 'same' && { accessed }),
    ...{ sourceSha256, sourceBytes, extractSha256 },
  };
  // Of the identity, the schema gives the order of fields, and the depth of the path the address of the schema.
  const identity = { kind: 'dataset', id: 'insight/pin', schema: 'pin.schema.json' } as const;
  return editEntryYaml(text, identity, value);
}
