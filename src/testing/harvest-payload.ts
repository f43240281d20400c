import type { Source } from '../core/generated/types.ts';
import { identifyFile, type Register, type SourceFile } from '../core/model/entry.ts';
import type { TermOf, VocabularyName } from '../core/model/vocabulary.ts';
import type { Problem } from '../core/report/problem.ts';
import { renderEntryYaml } from '../core/contribute/render-entry-yaml.ts';
import { checkDrafts } from '../core/validate/check-draft.ts';
import { termsOf } from '../core/model/terms.ts';
import { protocols } from '../harvest/registry.ts';
import type { MapContext, MappedRecord, Reader, Rejection } from '../harvest/protocol.ts';

/** What became of a payload. */
export interface Outcome {
  readonly records: number;
  readonly mapped: readonly MappedRecord[];
  readonly rejected: readonly Rejection[];
  readonly total: number | undefined;
}

/** Puts everything that a source has through its protocol. */
export async function runPayload(context: MapContext, reader: Reader): Promise<Outcome> {
  const { source } = context;
  const protocol = protocols[source.settings.protocol];
  const mapped: MappedRecord[] = [];
  const rejected: Rejection[] = [];
  let records = 0;
  let total: number | undefined;
  for await (const page of protocol.fetch(source, reader)) {
    total = page.total ?? total;
    rejected.push(...(page.rejected ?? []));
    for (const raw of page.records) {
      records += 1;
      const mapping = protocol.map(raw, context);
      if ('record' in mapping) mapped.push(mapping.record);
      else rejected.push(mapping.rejection);
    }
  }
  return { records, mapped, rejected, total };
}

/** The context of a source in a register. */
export function mapContext(
  register: Register,
  settings: Partial<Source> & Pick<Source, 'protocol' | 'url'>,
): MapContext {
  const vocabulary = <Name extends VocabularyName>(name: Name): ReadonlyMap<string, TermOf<Name>> =>
    termsOf(register, name) ?? new Map<string, TermOf<Name>>();
  return {
    today: '2026-11-24',
    source: {
      id: 'a-source',
      settings: {
        title: 'Catalogue of examples',
        publisher: 'rivermouth',
        enabled: true,
        schedule: 'weekly',
        ...settings,
      },
    },
    vocabularies: {
      themes: vocabulary('themes'),
      licences: vocabulary('licences'),
      formats: vocabulary('formats'),
      frequencies: vocabulary('frequencies'),
      places: vocabulary('places'),
      'access-reasons': vocabulary('access-reasons'),
      audiences: vocabulary('audiences'),
      granularities: vocabulary('granularities'),
      protocols: vocabulary('protocols'),
      'publisher-kinds': vocabulary('publisher-kinds'),
    },
  };
}

/** What the register's own check says against mapped records, as errors. */
export function errorsOf(
  mapped: readonly MappedRecord[],
  context: MapContext,
  register: Register,
): Problem[] {
  const { id, settings } = context.source;
  const drafts = mapped.map(({ dataset, ...harvest }, index) =>
    entryFile(`harvested/${id}/record-${index}.yaml`, { harvest, dataset }),
  );
  const sourceFile = entryFile(`sources/${id}.yaml`, { ...settings, url: 'https://example.org/' });
  return [...checkDrafts([sourceFile, ...drafts], register, context.today).values()]
    .flat()
    .filter(({ severity }) => severity === 'error');
}

function entryFile(file: string, value: object): SourceFile {
  return { file, text: renderEntryYaml(identifyFile(file)!, value) };
}
