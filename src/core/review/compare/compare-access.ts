import type { Access } from '../../generated/types.ts';
import { meaning, quote, type Meaning } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** From the widest to the narrowest. */
const LEVELS: readonly Access['level'][] = ['open', 'shared', 'restricted', 'closed'];

const ABOUT_PEOPLE: readonly unknown[] = ['pseudonymised', 'personal', 'special-category'];

/** Fields that are compared by their own rules. */
const SAID = new Set(['level', 'personalData']);

/** Who may use the data, and what it says about people. */
export const compareAccess: Compare = ({ before, after }) => {
  const [old, now] = [before.access, after.access];
  if (isSame(old, now)) return [];
  const found = [...compareLevel(old, now), ...comparePersonalData(old, now)];
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (name) => !SAID.has(name) && !isSame(field(old, name), field(now, name)),
  );
  if (names.length > 0) {
    const lost = names.filter((name) => field(now, name) === undefined);
    const text = `The terms of access changed: ${names.map(quote).join(', ')}`;
    found.push(
      meaning(
        'access/changed',
        lost.length > 0 ? `${text} (gone: ${lost.join(', ')}).` : `${text}.`,
      ),
    );
  }
  return found;
};

function compareLevel(old: Access | undefined, now: Access | undefined): Meaning[] {
  if (old?.level === now?.level) return [];
  if (!old || !now) {
    const text = now ? `Access is stated: ${quote(now.level)}.` : 'Access is no longer stated.';
    return [meaning('access/changed', text)];
  }
  const isOpened = LEVELS.indexOf(now.level) < LEVELS.indexOf(old.level);
  const text = `${quote(old.level)} → ${quote(now.level)}`;
  return [
    isOpened
      ? meaning('access/opened', `Access opened: ${text}.`)
      : meaning('access/closed', `Access closed: ${text}.`),
  ];
}

function comparePersonalData(old: Access | undefined, now: Access | undefined): Meaning[] {
  const found: Meaning[] = [];
  if (old?.personalData !== now?.personalData) {
    const words = [old, now].map((access) => quote(access?.personalData ?? 'not stated'));
    found.push(meaning('personal-data/changed', `Personal data: ${words.join(' → ')}.`));
  }
  const isOpenNow = now?.level === 'open' && ABOUT_PEOPLE.includes(now.personalData);
  if (isOpenNow) {
    found.push(meaning('personal-data/open', 'Data about people would be open to everybody.'));
  }
  return found;
}

const field = (access: Access | undefined, name: string): unknown =>
  access && (access as unknown as Record<string, unknown>)[name];
