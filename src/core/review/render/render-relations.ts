import { escapeMarkdown, markdownCode } from '../../report/escape.ts';
import type { Dependent, ReviewReport } from '../review-report.ts';
import { clip } from './clip.ts';
import { listItems, renderSection } from './render-list.ts';

const RELATIONS: Readonly<Record<Dependent['relation'], string>> = {
  service: 'service',
  series: 'part of the series',
  derived: 'derived from it',
  redirect: 'redirected to it',
  publisher: 'publisher below it',
  entry: 'names it',
  use: 'made with it',
};

/** What depends on the changed entries. */
export function renderDependents({ dependents }: ReviewReport, most: number): string {
  const items = dependents.map(
    ({ on, key, relation, title }) =>
      `${markdownCode(clip(on))} ← ${markdownCode(clip(key))} (${RELATIONS[relation]}) ${escapeMarkdown(clip(title))}`,
  );
  return renderSection('What depends on it', listItems(items, most));
}

/** New entries that may be in the register already. */
export function renderLookAlikes({ lookAlikes }: ReviewReport, most: number): string {
  const items = lookAlikes.map(
    ({ key, other, title, why }) =>
      `Is ${markdownCode(clip(key))} the same as ${markdownCode(clip(other))}, ${escapeMarkdown(clip(title))}? It has ${why}.`,
  );
  return renderSection('Looks like', listItems(items, most));
}
