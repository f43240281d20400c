import { meaningOfAll } from '../meaning.ts';
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
  const speaks = 'Who may speak for the publisher, or what it controls, changed';
  return [
    ...meaningOfAll('publisher/control-changed', speaks, control),
    ...meaningOfAll('publisher/changed', 'The publisher’s file changed', rest),
  ];
};
