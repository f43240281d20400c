/** The id of the control for a place in an entry: `/access/level` → `field-access-level`. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}
