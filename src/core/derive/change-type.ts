/**
 * Kinds of change of a record that readers can follow, the weightiest first. Names in public files: a name keeps
 * its meaning, new ones may come.
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

/** What each kind of change is called, and what it tells, in plain words. */
export const CHANGE_TYPE_WORDS: Readonly<
  Record<ChangeType, { readonly label: string; readonly about: string }>
> = {
  new: { label: 'New', about: 'The register lists it now, and did not before.' },
  withdrawn: { label: 'Withdrawn', about: 'It is no longer offered, or no longer listed.' },
  moved: { label: 'Moved', about: 'It has another address in the register.' },
  status: { label: 'Status', about: 'It was superseded, or is at another stage of its life.' },
  access: { label: 'Access', about: 'Who may use it, how to ask for it, what it says of people.' },
  licence: { label: 'Licence', about: 'It is under another licence.' },
  service: { label: 'Service', about: 'A live feed or API is reached or promised differently.' },
  files: { label: 'Files', about: 'Files or links were added, removed or changed.' },
  columns: { label: 'Columns', about: 'The columns of a table were added, removed or changed.' },
  data: { label: 'Data', about: 'The date of the data changed: there may be newer data.' },
  facts: { label: 'Facts', about: 'Area, period, frequency, contact or another fact changed.' },
  words: { label: 'Words', about: 'The title, summary or description was worded anew.' },
};
