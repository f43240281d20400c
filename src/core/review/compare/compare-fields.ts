import { meaning, quoteAll, type Meaning } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Fields that the other comparisons look at. */
const ELSEWHERE = new Set([
  ...[
    'access',
    'licence',
    'distributions',
    'columns',
    'coverage',
    'frequency',
    'contact',
    'status',
    'modified',
  ],
  // Said with the status.
  'supersededBy',
]);

const WORDS = new Set(['title', 'summary', 'description']);

/** Fields that explain or date the data; what is not listed may bind somebody, and is looked at. */
const DETAILS = new Set([
  ...['themes', 'keywords', 'issued', 'nextReview', 'version', 'limitations'],
  ...['documentation', 'usedBy', 'landingPage', 'identifiers', 'sameAs', 'withdrawalReason'],
]);

/** Everything else: words, details, and fields that tie the entry to others. */
export const compareFields: Compare = ({ before, after }) => {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
  const withStatus = before['status'] !== after['status'];
  const rest = changed.filter(
    (name) => !ELSEWHERE.has(name) || (name === 'supersededBy' && !withStatus),
  );
  const words = rest.filter((name) => WORDS.has(name));
  const details = rest.filter((name) => DETAILS.has(name));
  const others = rest.filter((name) => !WORDS.has(name) && !DETAILS.has(name));
  const found: Meaning[] = [];
  if (others.length > 0) found.push(meaning('fields/changed', `Changed: ${quoteAll(others)}.`));
  if (details.length > 0) {
    found.push(meaning('fields/detail', `Details changed: ${quoteAll(details)}.`));
  }
  if (words.length > 0) {
    const only = words.length === changed.length ? 'Words only' : 'Words';
    found.push(meaning('words/changed', `${only}: ${quoteAll(words)}.`));
  }
  return found;
};
