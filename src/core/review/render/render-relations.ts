import { escapeMarkdown, markdownCode, markdownMessage } from '../../report/escape.ts';
import { quoteAll } from '../meaning.ts';
import type { Dependent, ReviewReport } from '../review-report.ts';
import { clip } from './clip.ts';
import { listItems, renderSection } from './render-list.ts';

const RELATIONS: Readonly<Record<Dependent['relation'], string>> = {
  service: 'serves',
  series: 'belongs to',
  derived: 'is derived from',
  redirect: 'redirects to',
  publisher: 'is a publisher below',
  entry: 'names',
  use: 'is made with',
};

/** What depends on the changed entries, each dependant once with all that it depends on. */
export function renderDependents({ dependents }: ReviewReport, most: number): string {
  const groups = new Map<string, { dependent: Dependent; on: string[] }>();
  for (const dependent of dependents) {
    const id = `${dependent.relation}\n${dependent.key}`;
    const group = groups.get(id) ?? { dependent, on: [] };
    group.on.push(clip(dependent.on));
    groups.set(id, group);
  }
  const items = [...groups.values()].map(({ dependent: { key, relation, title }, on }) => {
    const who = `${markdownCode(clip(key))} ${escapeMarkdown(clip(title))}`;
    return `${who}: ${RELATIONS[relation]} ${markdownMessage(quoteAll(on))}.`;
  });
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
