import type { Catalogue } from '../core/derive/catalogue.ts';
import type { FormWords } from '../core/contribute/form/describe-form.ts';
import { ACCESS, ACCESS_LEVELS, PERSONAL_DATA } from './messages.ts';

/** The form's words where the schema's speak of ids and the file. */
const HINTS: Readonly<Record<string, string>> = {
  '/themes': 'What it is mostly about. Choose one or more.',
  '/keywords': 'Other words that people might search for, with commas between.',
  '/access/level':
    'Data that is not open belongs here too: people can see that it exists, and how to ask for it.',
  '/access/reason': 'Why it is not open.',
  '/access/request/steps': 'What to do, one step on each line.',
  '/access/request/agreements': 'Ids of sharing agreements in the register, one on each line.',
  '/access/request/legalGateways': 'The laws that allow the sharing, one on each line.',
  '/access/request/audiences/*/who': 'Who may apply.',
  '/licence': 'What people may do with it. If nobody has said so, choose that it is not stated.',
  '/status': 'Nearly always current.',
  '/frequency': 'How often new data comes out.',
  '/modified': 'The day, month or year of the newest data: 2026-11-03, 2026-11 or 2026.',
  '/issued': 'When the data first came out: 2026-11-03, 2026-11 or 2026.',
  '/nextReview': 'A day on which you want to look at this record again: 2026-11-03.',
  '/distributions/*/format': 'The kind of file.',
  '/services':
    'Ids of live feeds or interfaces in the register that serve this data, one on each line.',
  '/coverage/places': 'Press the squares or tick the names.',
  '/coverage/granularity': 'The smallest area or unit that the data tells apart.',
  '/columns/*/values': 'The values that can occur, one on each line.',
  '/sameAs': 'Addresses of the same data in other catalogues, one on each line.',
  '/provenance/derivedFrom':
    'Ids in the register or web addresses of what it was made from, one on each line.',
};

const STATUS: Readonly<Record<string, string>> = {
  draft: 'Draft: not shown in search yet',
  current: 'Current: in use',
  superseded: 'Replaced by another dataset',
  withdrawn: 'Withdrawn: no longer offered, and the page says why',
};

/** Names and explanations of the values that a form offers, from the vocabularies and the site's own words. */
export function formWords({ vocabularies }: Pick<Catalogue, 'vocabularies'>): FormWords {
  return {
    terms: (name) =>
      [...vocabularies[name].values()].map(({ id, label }) => ({ value: id, label })),
    values(pointer) {
      if (pointer === '/access/level') {
        return ACCESS_LEVELS.map((value) => ({
          value,
          label: ACCESS[value].label,
          hint: ACCESS[value].about,
        }));
      }
      if (pointer === '/access/personalData') {
        return Object.entries(PERSONAL_DATA).map(([value, label]) => ({ value, label }));
      }
      if (pointer === '/status') {
        return Object.entries(STATUS).map(([value, label]) => ({ value, label }));
      }
      return undefined;
    },
    hint: (pointer) => HINTS[pointer],
  };
}
