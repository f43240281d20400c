import type { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import type { FieldsThat } from '../../describe/field-plan.ts';
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

/** The comparison of each field that has its own; a field that several kinds have means the same in all of them. */
const OF_FIELD: Readonly<Record<FieldsThat<typeof DATASET_FIELDS, { review: 'own' }>, Compare>> = {
  access: compareAccess,
  licence: compareLicence,
  status: compareStatus,
  distributions: compareDistributions,
  modified: compareModified,
  frequency: compareFrequency,
  coverage: compareCoverage,
  columns: compareColumns,
  contact: compareContact,
};

/**
 * Says what differs between two versions of a dataset, service or series: to reviewers before it is accepted, and
 * to readers of the register's history afterwards. Nothing where only the form of the file differs.
 */
export function compareRecord(comparison: Comparison): Meaning[] {
  return [...Object.values(OF_FIELD), compareFields].flatMap((compare) => compare(comparison));
}
