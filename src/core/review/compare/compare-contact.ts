import { meaning, quote } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Who to ask: lost if there is nobody, or one way fewer. */
export const compareContact: Compare = ({ before, after }) => {
  const [old, now] = [before.contact, after.contact];
  if (isSame(old, now)) return [];
  if (!old) return [meaning('contact/added', `Contact added: ${quote(now!.name)}.`)];
  if (!now) return [meaning('contact/lost', `Contact lost: ${quote(old.name)}.`)];
  const lost = (['email', 'url'] as const).filter((way) => old[way] && !now[way]);
  if (lost.length > 0) {
    return [meaning('contact/lost', `Contact lost its ${lost.join(' and ')}.`)];
  }
  const parts = (['name', 'email', 'url'] as const)
    .filter((part) => old[part] !== now[part])
    .map((part) => `${part} ${quote(old[part] ?? 'none')} → ${quote(now[part] ?? 'none')}`);
  return [meaning('contact/changed', `Contact changed: ${parts.join(', ')}.`)];
};
