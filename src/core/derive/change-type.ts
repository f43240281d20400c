/**
 * Kinds of change to a record that readers can follow, most important first. Public files use these names: a name keeps
 * its meaning, and new names may be added.
 */
export const CHANGE_TYPES = [
  'new',
  'withdrawn',
  'moved',
  'status',
  'access',
  'licence',
  'service',
  'files',
  'columns',
  'data',
  'facts',
  'words',
] as const;

export type ChangeType = (typeof CHANGE_TYPES)[number];

/** The name and the meaning of each kind of change, in plain words. */
export const CHANGE_TYPE_WORDS: Readonly<
  Record<ChangeType, { readonly label: string; readonly about: string }>
> = {
  new: { label: 'New', about: 'The register now lists it for the first time.' },
  withdrawn: {
    label: 'Withdrawn',
    about: 'The publisher no longer offers it, or the register no longer lists it.',
  },
  moved: { label: 'Moved', about: 'It has a new address in the register.' },
  status: { label: 'Status', about: 'It was replaced, or its status changed.' },
  access: {
    label: 'Access',
    about: 'Who may use it, how to ask for it, or what it says about people changed.',
  },
  licence: { label: 'Licence', about: 'It has another licence.' },
  service: { label: 'Service', about: 'The address or the promise of a live feed or API changed.' },
  files: { label: 'Files', about: 'Files or links were added, removed or changed.' },
  columns: { label: 'Columns', about: 'The columns of a table were added, removed or changed.' },
  data: { label: 'Data', about: 'The date of the data changed: newer data may be available.' },
  facts: { label: 'Facts', about: 'The area, period, frequency, contact or another fact changed.' },
  words: { label: 'Words', about: 'The title, summary or description was reworded.' },
};
