import type { Catalogue } from '../../../../derive/catalogue.ts';
import { LANGUAGES, type Example, type ExampleSubject, type Language } from './example.ts';
import { findOpenCsv } from './find-open-csv.ts';
import { followChanges } from './follow-changes.ts';
import { getRecord } from './get-record.ts';
import { listDatasets } from './list-datasets.ts';
import { loadDump } from './load-dump.ts';

/** Examples in the order shown. The tests run each of them against the built files. */
const EXAMPLES: readonly Example[] = [
  listDatasets,
  findOpenCsv,
  getRecord,
  followChanges,
  loadDump,
];

/** An example with the addresses of a register in it. */
export interface RenderedExample {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly programs: readonly {
    readonly language: Language;
    /** Its usual name. */
    readonly label: string;
    readonly code: string;
  }[];
}

/** Writes the examples about one of the register's datasets; none if the register is empty. */
export function renderExamples(catalogue: Catalogue, site: string): RenderedExample[] {
  const subject = chooseSubject(catalogue, site);
  if (!subject) return [];
  return EXAMPLES.map(({ id, title, about, code }) => ({
    id,
    title,
    about,
    programs: (Object.keys(LANGUAGES) as Language[]).flatMap((language) => {
      const text = code[language]?.(subject).trimEnd();
      return text === undefined ? [] : [{ language, label: LANGUAGES[language], code: text }];
    }),
  }));
}

/** The publisher with the most open datasets in CSV, and the first of these by title. */
function chooseSubject({ groups, listed }: Catalogue, site: string): ExampleSubject | undefined {
  const current = listed.filter(
    (record) => record.kind === 'dataset' && record.fields.status === 'current',
  );
  const csv = new Set(groups.format.get('csv') ?? []);
  const open = current.filter(
    (record) =>
      csv.has(record) && 'access' in record.fields && record.fields.access.level === 'open',
  );
  const candidates = open.length > 0 ? open : current;
  const [largest] = [...Map.groupBy(candidates, ({ publisher }) => publisher.id)].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return largest && { site, publisher: largest[0], dataset: largest[1][0]!.id };
}
