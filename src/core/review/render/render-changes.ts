import { escapeMarkdown, markdownCode, markdownMessage } from '../../report/escape.ts';
import type { EntryChange, ReviewReport } from '../review-report.ts';
import { clip } from './clip.ts';
import { listItems, renderSection } from './render-list.ts';

/** Meanings shown of one entry. */
const MOST_MEANINGS = 8;

/** What changed in meaning, entry by entry; the riskiest first. */
export function renderChanges({ changes, otherPaths }: ReviewReport, most: number): string {
  const ordered = [...changes].sort((a, b) => weightOf(b) - weightOf(a));
  const items = ordered.slice(0, most).flatMap((change) => {
    const name = `${markdownCode(clip(change.file))} ${escapeMarkdown(clip(change.title))}`;
    const meanings = change.meanings.map(({ text }) => markdownMessage(text));
    return [`- ${name}`, ...listItems(meanings, MOST_MEANINGS, '  ')];
  });
  const rest = changes.length - most;
  if (rest > 0) items.push(`- … and ${rest} more ${rest === 1 ? 'entry' : 'entries'}.`);
  const others = otherPaths.map(({ path, change }) => `${markdownCode(clip(path))} ${change}`);
  return [
    renderSection('What changed', items),
    renderSection('Other files', listItems(others, most)),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function weightOf({ meanings }: EntryChange): number {
  const weights = meanings.map(({ level }) => ({ low: 0, medium: 1, high: 2 })[level]);
  return Math.max(0, ...weights);
}
