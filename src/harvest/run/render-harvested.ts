import type { HarvestedRecord } from '../../core/generated/types.ts';
import { identifyFile, type SourceFile } from '../../core/model/entry.ts';
import { compareText } from '../../core/model/compare-text.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';

/**
 * Writes a machine-owned record, the same for the same record whatever the order of its fields.
 * @param source id of the source
 */
export function renderHarvested(source: string, slug: string, record: HarvestedRecord): SourceFile {
  const file = harvestedFile(source, slug);
  const { unmapped, ...harvest } = record.harvest;
  const words = Object.entries(unmapped ?? {}).sort(([a], [b]) => compareText(a, b));
  const text = renderEntryYaml(identifyFile(file)!, {
    ...record,
    harvest: { ...harvest, ...(words.length > 0 && { unmapped: Object.fromEntries(words) }) },
  });
  const [schemaLine = '', ...rest] = text.split('\n');
  const banner = `# Written by \`npm run harvest\` from sources/${source}.yaml. Do not edit: the next run would undo it.
# To correct a field, make an entry in datasets/ that says \`overlayOf: ${source}/${slug}\`.`;
  return { file, text: [schemaLine, banner, ...rest].join('\n') };
}

/** Where the record of a source lies in the catalogue folder. */
export function harvestedFile(source: string, slug: string): string {
  return `harvested/${source}/${slug}.yaml`;
}
