import { escapeMarkdown, markdownCode, markdownMessage } from '../../report/escape.ts';
import { countMeanings } from '../count-meanings.ts';
import { labelOf, weightOf, type MeaningCode } from '../meaning.ts';
import type { ReviewReport, Unlisted } from '../review-report.ts';
import { clip } from './clip.ts';
import { listItems, renderSection } from './render-list.ts';

/** Meanings shown of one entry. */
const MOST_MEANINGS = 8;

/** What changed in meaning, entry by entry; the riskiest first. */
export function renderChanges(
  { changes, otherPaths, unlisted }: ReviewReport,
  most: number,
): string {
  const ordered = [...changes].sort((a, b) => weightOf(b.meanings) - weightOf(a.meanings));
  const items = ordered.slice(0, most).flatMap((change) => {
    const name = `${markdownCode(clip(change.file))} ${escapeMarkdown(clip(change.title))}`;
    const meanings = change.meanings.map(({ text }) => markdownMessage(text));
    return [`- ${name}`, ...listItems(meanings, MOST_MEANINGS, '  ')];
  });
  const hidden = ordered.slice(most);
  const rest = hidden.length + (unlisted?.changes ?? 0);
  if (rest > 0) {
    const counts = describeCounts(countMeanings(hidden), unlisted?.meanings ?? []);
    items.push(`- … and ${rest} more ${rest === 1 ? 'entry' : 'entries'}${counts}.`);
  }
  const others = otherPaths.map(({ path, change }) => `${markdownCode(clip(path))} ${change}`);
  return [
    renderSection('What changed', items),
    renderSection('Other files', listItems(others, most, '', unlisted?.otherPaths)),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

/** `: New entry (700), Words changed (12)`, the riskiest first. */
function describeCounts(...lists: readonly Unlisted['meanings'][]): string {
  const counts = new Map<MeaningCode, number>();
  for (const { code, count } of lists.flat()) counts.set(code, (counts.get(code) ?? 0) + count);
  const words = [...counts].map(([code, count]) => `${labelOf(code)} (${count})`);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}
