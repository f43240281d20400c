import { computeDueDate } from '../derive/due-date.ts';
import type { Catalogue } from '../derive/catalogue.ts';
import type { InsightContent, PinnedExtract } from '../insight/insight-content.ts';

/** How the source of an extract stands. What depends on today's date is for the reader's clock: `due`. */
export interface SourceState {
  readonly extract: PinnedExtract;
  readonly state: 'current' | 'changed' | 'superseded' | 'gone';
  /** The record of the source; absent where it is not in the register or not published. */
  readonly record?: { readonly title: string; readonly path: string };
  /** What readers should use in its place. */
  readonly replacement?: { readonly title: string; readonly path: string };
  /** When the source should have changed again: YYYY-MM-DD. */
  readonly due?: string;
  /** Whether the extract was ever compared with the publisher's file. */
  readonly isCompared: boolean;
}

/** The state of each source, in the order of the extracts. */
export function describeSources(
  { extracts }: Pick<InsightContent, 'extracts'>,
  catalogue: Pick<Catalogue, 'datasets' | 'evidence' | 'vocabularies'>,
): SourceState[] {
  return [...extracts.values()].map((extract) => {
    const { from, url, accessed, published, sourceSha256 = '' } = extract.pin;
    const isCompared = sourceSha256 !== '';
    const record = catalogue.datasets.get(from.dataset);
    if (!record || record.fields.status === 'draft' || record.fields.status === 'withdrawn') {
      return { extract, state: 'gone', isCompared };
    }
    const { title, modified, status, frequency, supersededBy } = record.fields;
    const next = supersededBy === undefined ? undefined : catalogue.datasets.get(supersededBy);
    const { duration } = catalogue.vocabularies.frequencies.get(frequency) ?? {};
    const due = computeDueDate(published ?? accessed, duration);
    const isBroken = catalogue.evidence.links.get(url)?.state === 'broken';
    const state = isBroken
      ? 'gone'
      : status === 'superseded'
        ? 'superseded'
        : modified !== undefined && modified > accessed
          ? 'changed'
          : 'current';
    return {
      ...{ extract, state, isCompared },
      record: { title, path: record.path },
      ...(next && { replacement: { title: next.fields.title, path: next.path } }),
      ...(due !== undefined && { due }),
    };
  });
}
