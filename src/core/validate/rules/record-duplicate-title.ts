import { compareText } from '../../model/compare-text.ts';
import type { Entry } from '../../model/entry.ts';
import type { RegisterRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { publisherOf, recordsOf } from '../../model/keys.ts';
import { normaliseText } from '../../model/normalise.ts';

/** Records that look the same in a list, because their titles are the same. */
export const recordDuplicateTitle: RegisterRule = {
  scope: 'register',
  codes: ['record/duplicate-title', 'record/duplicate-title-elsewhere'],
  *check({ register }) {
    const byTitle = new Map<string, Entry[]>();
    for (const entry of [...recordsOf(register)].sort((a, b) => compareText(a.file, b.file))) {
      const { title } = entry.fields;
      // An overlay corrects a harvested record and may repeat its title.
      if (title === undefined || 'overlayOf' in entry.fields) continue;
      const name = normaliseText(title);
      const others = byTitle.get(name);
      if (!others) byTitle.set(name, [entry]);
      else {
        const own = others.find(({ id }) => publisherOf(id) === publisherOf(entry.id));
        const code = own ? 'record/duplicate-title' : 'record/duplicate-title-elsewhere';
        const other = (own ?? others[0]!).file;
        yield finding(code, entry, ['title'], { other });
        if (!own) others.push(entry);
      }
    }
  },
};
