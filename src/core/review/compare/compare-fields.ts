import type { FieldPlan } from '../../describe/field-plan.ts';
import { fieldLabel } from '../../describe/field-label.ts';
import { RECORD_FIELDS, type PlannedKind } from '../../describe/record-fields.ts';
import type { EntryKind } from '../../model/entry.ts';
import { isRecordKind } from '../../model/keys.ts';
import { meaningOfAll } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Everything else: words, details, and fields that tie the entry to others. */
export const compareFields: Compare = ({ kind, before, after }) => {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
  const withStatus = before['status'] !== after['status'];
  const planned = plannedKind(kind);
  const namesOf = (review: FieldPlan['review']): string[] =>
    changed
      .filter((name) => reviewOf(planned, name) === review)
      // Said with the status.
      .filter((name) => name !== 'supersededBy' || !withStatus)
      .map((name) => fieldLabel(planned, name));
  const words = namesOf('words');
  const isAll = words.length === changed.length;
  return [
    ...meaningOfAll('fields/changed', 'Changed', namesOf('binding')),
    ...meaningOfAll('fields/detail', 'Details changed', namesOf('detail')),
    ...meaningOfAll('words/changed', isAll ? 'Words only' : 'Words', words),
  ];
};

/** A field without a plan may bind somebody, so a person looks at it. */
function reviewOf(kind: PlannedKind, name: string): FieldPlan['review'] {
  const plans = RECORD_FIELDS[kind];
  return Object.hasOwn(plans, name) ? plans[name]!.review : 'binding';
}

/** A harvested record holds a dataset. */
function plannedKind(kind: EntryKind): PlannedKind {
  return isRecordKind(kind) ? kind : 'dataset';
}
