import type { Catalogue, DatasetRecord, ListedRecord } from '../core/derive/catalogue.ts';
import type { OutputContext } from '../core/outputs/output.ts';
import { loadCatalogueFixture } from './catalogue-fixture.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { hostileClosedDataset, hostileDataset } from './hostile-entries.ts';
import { outputContextOf } from './output-context.ts';

/** A catalogue with a dataset for each hostile text, in every field of words, past all checks. */
export function withHostileRecords(catalogue: Catalogue): Catalogue {
  const model = [...catalogue.datasets.values()].find(
    ({ fields }) => fields.access.level === 'open',
  )!;
  const made = HOSTILE_TEXTS.map((text, index): DatasetRecord => {
    const id = `${model.publisher.id}/hostile-${index}`;
    const place = { id, key: `datasets/${id}`, path: `/datasets/${id}/` };
    return { ...model, ...place, fields: { ...model.fields, ...hostileDataset(text) } };
  });
  const listed: ListedRecord[] = [...catalogue.listed, ...made];
  const datasets = new Map([
    ...catalogue.datasets,
    ...made.map((record) => [record.id, record] as const),
  ]);
  return { ...catalogue, datasets, listed };
}

/**
 * The small catalogue with hostile words wherever the words are anybody's, past the checks that would refuse them, and
 * with files that lie elsewhere. Its datasets keep their dates and their levels of access.
 */
export async function loadHostileContext(text: string): Promise<OutputContext> {
  const catalogue = structuredClone(await loadCatalogueFixture());
  for (const { kind, fields } of catalogue.listed) {
    const { title, summary, description, keywords } = hostileDataset(text);
    Object.assign(fields, { title, summary, description, keywords });
    if (kind !== 'dataset') continue;
    const { access, coverage, modified } = fields;
    const { level } = access;
    const hostile = level === 'open' ? hostileDataset(text) : hostileClosedDataset(text, level);
    Object.assign(fields, hostile, { coverage, modified, issued: '2020' });
    if (level === 'open') fields.distributions!.at(-1)!.mediaType = 'text/csv';
  }
  return outputContextOf(catalogue);
}
