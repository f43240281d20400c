import type { FieldPlan } from '../../describe/field-plan.ts';
import { fieldLabel } from '../../describe/field-label.ts';
import { RECORD_FIELDS, type PlannedKind } from '../../describe/record-fields.ts';
import type { EntryKind } from '../../model/entry.ts';
import { isRecordKind } from '../../model/keys.ts';
import { meaning, quoteAll, type Meaning, type MeaningCode } from '../meaning.ts';
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
  const found: Meaning[] = [];
  const say = (code: MeaningCode, start: string, names: readonly string[]): void => {
    if (names.length > 0) found.push(meaning(code, `${start}: ${quoteAll(names)}.`));
  };
  const words = namesOf('words');
  say('fields/changed', 'Changed', namesOf('binding'));
  say('fields/detail', 'Details changed', namesOf('detail'));
  say('words/changed', words.length === changed.length ? 'Words only' : 'Words', words);
  return found;
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
