import type { Section } from './page-model.ts';

/** A text of the entry under a heading; nothing where it has none. */
export function textSection(
  id: string,
  title: string,
  text: string | undefined,
  is: 'text' | 'markdown' = 'text',
): Section[] {
  return text ? [{ id, title, blocks: [{ is, text }] }] : [];
}
