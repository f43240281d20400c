import { schemaAt } from '../schema/schema-at.ts';
import type { PlannedKind } from './record-fields.ts';

/** What people call a field, in the form, on pages and in reviews: the title that its schema gives it. */
export function fieldLabel(kind: PlannedKind, name: string): string {
  return String(schemaAt(`${kind}.schema.json`, [name])?.['title'] ?? name);
}
