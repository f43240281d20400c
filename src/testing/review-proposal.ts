import {
  emptyRegister,
  identifyFile,
  type Entry,
  type Register,
  type SourceFile,
} from '../core/model/entry.ts';
import type { ChangedPath } from '../core/review/review-report.ts';

/** Values by file, as they would be read from valid YAML. */
export type Values = Readonly<Record<string, object>>;

const VOCABULARIES: Values = {
  'vocabularies/licences.yaml': {
    title: 'Licences',
    terms: [
      { id: 'open-one', label: 'Open one', open: true },
      { id: 'open-two', label: 'Open two', open: true },
      { id: 'narrow', label: 'Narrow', open: false },
    ],
  },
  'vocabularies/frequencies.yaml': {
    title: 'Frequencies',
    terms: [
      { id: 'daily', label: 'Daily', duration: 'P1D' },
      { id: 'monthly', label: 'Monthly', duration: 'P1M' },
      { id: 'irregular', label: 'Irregular' },
    ],
  },
};

/** A register of entries that are taken as they are, with two small vocabularies. */
export function registerOf(values: Values): Register {
  const register = emptyRegister();
  for (const [file, fields] of Object.entries({ ...VOCABULARIES, ...values })) {
    const { kind, id } = identifyFile(file)!;
    (register[kind] as Map<string, Entry>).set(id, { kind, id, file, fields });
  }
  return register;
}

/** The paths in which two sets of values differ. */
export function pathsBetween(before: Values, after: Values): ChangedPath[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return files
    .filter((file) => JSON.stringify(before[file]) !== JSON.stringify(after[file]))
    .map((file) => ({
      path: `catalogue/${file}`,
      file,
      change: !before[file] ? 'added' : !after[file] ? 'removed' : 'changed',
      isRegular: true,
    }));
}

/** Two states of a register as a proposal without problems. */
export function proposalOf(
  before: Values,
  after: Values,
  others: readonly ChangedPath[] = [],
): {
  before: Register;
  after: Register;
  publishers: Register['publisher'];
  paths: ChangedPath[];
  files: SourceFile[];
  problems: [];
  fix: object;
} {
  const register = registerOf(before);
  return {
    before: register,
    after: registerOf(after),
    publishers: register.publisher,
    paths: [...pathsBetween(before, after), ...others],
    files: [],
    problems: [],
    fix: {},
  };
}
