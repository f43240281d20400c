import type { Link } from '../../generated/types.ts';
import { list, section } from './blocks.ts';
import { outside } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';

/**
 * Where to read on.
 * @param more links beside those of the entry's own list
 */
export function documentationSection(
  links: readonly Link[] = [],
  more: readonly Inline[] = [],
): Section[] {
  const items = [...links.map(({ title, url }) => outside(title, url)), ...more];
  if (items.length === 0) return [];
  return [section('documentation', 'Documentation', [list(items, 'link-list prose')])];
}
