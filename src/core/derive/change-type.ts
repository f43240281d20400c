/** Kinds of change of a record that readers can follow, the weightiest first. */
export const CHANGE_TYPES = [
  'new',
  'withdrawn',
  'access',
  'licence',
  'files',
  'columns',
  'words',
] as const;

export type ChangeType = (typeof CHANGE_TYPES)[number];
