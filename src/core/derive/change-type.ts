/**
 * Kinds of change to a record that readers can follow, most important first, each with its name and its meaning in
 * plain words. Public files use these names: a name keeps its meaning, and new names may be added.
 */
export const CHANGE_TYPE_WORDS = {
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
} as const satisfies Readonly<Record<string, { readonly label: string; readonly about: string }>>;

export type ChangeType = keyof typeof CHANGE_TYPE_WORDS;

/** The kinds, most important first. */
export const CHANGE_TYPES = Object.keys(CHANGE_TYPE_WORDS) as readonly ChangeType[];
