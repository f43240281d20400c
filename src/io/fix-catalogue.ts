import { identifyFile, type SourceFile } from '../core/model/entry.ts';
import { fixText } from '../core/parse/fix/fix-text.ts';
import { FORMATS_FILE, formatNames } from '../core/parse/fix/format-names.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { writeYaml } from './write-yaml.ts';

export interface FixCatalogueOptions {
  /** Which files may be touched. */
  readonly includes: (file: string) => boolean;
  /** Also turn http: addresses into https:. */
  readonly https: boolean;
}

/** One file that was repaired. */
export interface FixedFile {
  readonly file: string;
  /** Addresses that are https: now; somebody should try them. */
  readonly addresses: readonly string[];
}

/**
 * Repairs the files of a catalogue folder in place.
 * @returns the files that changed, sorted
 */
export async function fixCatalogue(
  directory: string,
  { includes, https }: FixCatalogueOptions,
): Promise<FixedFile[]> {
  const { files } = await loadCatalogue(directory);
  const formats = formatNamesOf(files);
  const fixed: FixedFile[] = [];
  for (const { file, text } of files) {
    const identity = identifyFile(file);
    // What has more than YAML in it is left to its author.
    if (!identity || !file.endsWith('.yaml') || !includes(file)) continue;
    const result = fixText(text, identity, { formats, https });
    if (result.text === text) continue;
    writeYaml(directory, { file, text: result.text });
    fixed.push({ file, addresses: result.addresses });
  }
  return fixed;
}

/** The names of each format in this catalogue. */
export function formatNamesOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const source = files.find(({ file }) => file === FORMATS_FILE);
  return source ? formatNames(source) : new Map();
}
