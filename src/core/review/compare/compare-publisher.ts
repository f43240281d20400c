import { meaning, quoteAll, type Meaning } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Fields that decide who may change what, and which hosts are trusted. */
const CONTROL = ['maintainers', 'domains', 'parent'];

/** A publisher's own file. */
export const comparePublisher: Compare = ({ before, after }) => {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => name !== 'contact' && !isSame(before[name], after[name]),
  );
  const control = changed.filter((name) => CONTROL.includes(name));
  const rest = changed.filter((name) => !CONTROL.includes(name));
  const found: Meaning[] = [];
  if (control.length > 0) {
    const text = `Who may speak for the publisher, or what it controls, changed: ${quoteAll(control)}.`;
    found.push(meaning('publisher/control-changed', text));
  }
  if (rest.length > 0) {
    found.push(meaning('publisher/changed', `The publisher’s file changed: ${quoteAll(rest)}.`));
  }
  return found;
};
