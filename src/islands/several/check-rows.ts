import type { Register } from '../../core/model/entry.ts';
import { identifyFile } from '../../core/model/entry.ts';
import type { Problem } from '../../core/report/problem.ts';
import { describeForm } from '../../core/contribute/form/describe-form.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import {
  parseTable,
  type TableProblem,
  type TableRow,
} from '../../core/contribute/table/parse-table.ts';
import { listTableColumns } from '../../core/contribute/table/table-columns.ts';
import { checkDrafts } from '../../core/validate/check-draft.ts';

/** A row, its file, and what is wrong with it. */
export interface CheckedRow extends TableRow {
  /** Path inside the catalogue folder; undefined if the row does not have a usable name. */
  readonly file: string | undefined;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** What is wrong with the row's name, in words, because the check only sees files. */
  readonly nameProblems: readonly string[];
}

export interface CheckedTable {
  readonly rows: readonly CheckedRow[];
  readonly problems: readonly TableProblem[];
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads a table and checks together all that its rows would add to the register. */
export function checkTable(text: string, register: Register, today: string): CheckedTable {
  const columns = listTableColumns(describeForm('dataset.schema.json', { terms: () => [] }));
  const { rows, problems, headers } = parseTable(text, columns);
  const seen = new Map<string, number>();
  const written = rows.map((row) => {
    const path = `datasets/${row.publisher}/${row.slug}.yaml`;
    const identity = row.publisher && row.slug ? identifyFile(path) : undefined;
    const first = seen.get(path);
    if (first === undefined) seen.set(path, row.number);
    const file = identity && first === undefined ? path : undefined;
    return {
      ...row,
      file,
      text: identity ? renderEntryYaml(identity, row.value) : '',
      nameProblems: nameProblems(row, first, register),
    };
  });
  const drafts = written.flatMap(({ file, text: draft }) =>
    file === undefined ? [] : [{ file, text: draft }],
  );
  const found = checkDrafts(drafts, register, today);
  return {
    rows: written.map((row) => ({ ...row, problems: found.get(row.file ?? '') ?? [] })),
    problems,
    headers,
  };
}

function nameProblems(row: TableRow, first: number | undefined, register: Register): string[] {
  const { publisher, slug } = row;
  if (publisher === '') return ['The cell `publisher` is empty. Enter the publisher’s id.'];
  if (slug === '')
    return ['The row has neither a title nor a short name. Fill in `title` or `slug`.'];
  if (publisher.includes('/') || slug.includes('/')) {
    return ['`publisher` and `slug` cannot contain a slash.'];
  }
  if (first !== undefined) {
    return [`Row ${first} makes the same file. Give one of them a different \`slug\`.`];
  }
  if (register.dataset.has(`${publisher}/${slug}`)) {
    return [
      'The register already has this dataset. Change it from its page, or enter a different `slug`.',
    ];
  }
  return [];
}

/** Whether a row is ready to propose. */
export function isReady({ file, problems, nameProblems: names }: CheckedRow): boolean {
  return (
    file !== undefined &&
    names.length === 0 &&
    problems.every(({ severity }) => severity !== 'error')
  );
}
