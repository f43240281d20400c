import type { CommonFacts } from '../facts.ts';
import { section } from './blocks.ts';
import type { Section } from './page-model.ts';

/** A text of the entry under a heading; nothing where it has none. */
export function textSection(
  id: string,
  title: string,
  text: string | undefined,
  is: 'text' | 'markdown' = 'text',
): Section[] {
  return text ? [section(id, title, [{ is, text }])] : [];
}

/** More about a record, where its entry says more than the summary. */
export function descriptionSection(
  title: string,
  { description, isDescribed }: Pick<CommonFacts, 'description' | 'isDescribed'>,
): Section[] {
  return isDescribed ? textSection('description', title, description, 'markdown') : [];
}
