import type { Register } from '../../core/model/entry.ts';
import type { EntryName } from './entry-name.ts';

/** What is wrong with a record's name before there is a file to check. */
export interface NameProblem {
  readonly at: 'publisher' | 'slug';
  readonly words: string;
}

/** Finds what only a form can get wrong: a missing name, or the name of an existing record. */
export function checkName(name: EntryName, isEdit: boolean, register: Register): NameProblem[] {
  const found: NameProblem[] = [];
  if (name.publisher === '') {
    found.push({ at: 'publisher', words: 'Choose the publisher that looks after the data.' });
  }
  if (name.slug === '') {
    found.push({ at: 'slug', words: 'Give the record a short name, such as `street-trees`.' });
  }
  if (!isEdit && register.dataset.has(`${name.publisher}/${name.slug}`)) {
    const words =
      'This publisher already has a dataset with this short name. Choose another name, or change that dataset from its page.';
    found.push({ at: 'slug', words });
  }
  return found;
}
