import type { Meaning } from '../meaning.ts';
import { compareAccess } from './compare-access.ts';
import { compareColumns } from './compare-columns.ts';
import { compareContact } from './compare-contact.ts';
import { compareCoverage } from './compare-coverage.ts';
import { compareDistributions } from './compare-distributions.ts';
import { compareFields } from './compare-fields.ts';
import { compareFrequency } from './compare-frequency.ts';
import { compareLicence } from './compare-licence.ts';
import { compareModified } from './compare-modified.ts';
import { compareStatus } from './compare-status.ts';
import type { Compare, Comparison } from './comparison.ts';

const OF_RECORD: readonly Compare[] = [
  ...[compareAccess, compareLicence, compareStatus, compareDistributions, compareModified],
  ...[compareFrequency, compareCoverage, compareColumns, compareContact, compareFields],
];

/**
 * Says what differs between two versions of a dataset, service or series: to reviewers before it is accepted, and
 * to readers of the register's history afterwards. Nothing where only the form of the file differs.
 */
export function compareRecord(comparison: Comparison): Meaning[] {
  return OF_RECORD.flatMap((compare) => compare(comparison));
}
