import { compareText } from '../../model/compare-text.ts';
import type { RegisterRule } from '../rule.ts';
import { entryOfKey } from '../../model/keys.ts';
import { finding } from './support/finding.ts';

/** Files whose names differ only in capital letters: some computers lose one of them. */
export const recordIdCase: RegisterRule = {
  scope: 'register',
  codes: ['record/id-case-clash'],
  *check({ present }) {
    const byName = new Map<string, string>();
    for (const key of [...present].sort(compareText)) {
      const name = key.toLowerCase();
      const other = byName.get(name);
      if (other === undefined) byName.set(name, key);
      else yield finding('record/id-case-clash', entryOfKey(key), [], { other });
    }
  },
};
