import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import type { ChangeEvent, History } from '../core/derive/history.ts';
import { loadChecked } from '../io/load-checked.ts';
import { readHistory } from '../io/read-history.ts';
import { lastChanges, readLog } from '../io/read-log.ts';
import { SMALL_CATALOGUE } from './catalogue-fixture.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

/** Three in the morning of the first of March 2026 in London, and the evening before in New York. */
const START = Date.UTC(2026, 2, 1, 3) / 1000;

/** A real repository that holds the small catalogue, and what the register reads from it. */
export interface HistoryRepository extends TemporaryRepository {
  /** Path of a file of the catalogue in the repository. */
  readonly at: (file: string) => string;
  /** Replaces a text that has to be there; `file` is inside the catalogue folder. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  /** Commits a day after the commit before, by a clock five hours behind. */
  readonly commitNext: (message?: string) => string;
  readonly load: (folder?: string) => Promise<{ catalogue: Catalogue; history: History }>;
}

/** Makes the repository with one commit; the caller disposes of it. */
export function historyRepository(): HistoryRepository {
  const repository = temporaryRepository();
  const at = (file: string): string => `catalogue/${file}`;
  let day = 0;
  const commitNext = (message = 'change'): string =>
    repository.commit(message, `${START + 86_400 * day++} -0500`);
  cpSync(SMALL_CATALOGUE, join(repository.folder, 'catalogue'), { recursive: true });
  commitNext('first');
  return {
    ...repository,
    at,
    commitNext,
    edit(file, from, to) {
      const path = join(repository.folder, at(file));
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
      repository.put(at(file), after);
    },
    async load(folder = join(repository.folder, 'catalogue')) {
      const log = await readLog(folder);
      const { register } = await loadChecked(folder, { today: '2026-11-24' });
      const catalogue = deriveCatalogue(register, { changes: lastChanges(log) });
      return { catalogue, history: await readHistory(folder, log, { register, catalogue }) };
    },
  };
}

/** `key: type, type – detail` of what one commit did. */
export function toldOf(events: readonly ChangeEvent[], commit: string): string[] {
  return events
    .filter((event) => event.commit === commit)
    .map(({ key, types, details }) => [`${key}: ${types.join(', ')}`, ...details].join(' – '));
}
