import type { Catalogue } from '../../derive/catalogue.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { RegisterFacts } from '../register-facts.ts';

/** Finds the record of a change in the current register. */
export interface ChangedRecords {
  /** The listed record, also where it has moved since; undefined where it is gone, or a draft again. */
  readonly recordOf: (event: ChangeEvent) => ListedFacts | undefined;
  /** Site path of its page, or of the page that says where it went; undefined where there is none. */
  readonly pathOf: (event: ChangeEvent) => string | undefined;
}

export function changedRecords(
  { listed }: RegisterFacts,
  { redirects }: Catalogue,
): ChangedRecords {
  const records = new Map(listed.map((record) => [record.key, record]));
  const lines = new Map(redirects.map((line) => [line.from, line]));
  const recordOf = ({ key }: ChangeEvent): ListedFacts | undefined => {
    let current: string | undefined = key;
    for (let steps = 0; steps <= lines.size && current !== undefined; steps++) {
      const record = records.get(current);
      if (record) return record;
      const line = lines.get(current);
      current = line?.kind === 'moved' ? line.to : undefined;
    }
    return undefined;
  };
  return {
    recordOf,
    pathOf: (event) =>
      recordOf(event)?.path ?? (lines.has(event.key) ? `/${event.key}/` : undefined),
  };
}
