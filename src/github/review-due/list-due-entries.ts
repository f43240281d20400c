import { folderOf, type Entry, type Register } from '../../core/model/entry.ts';
import { compareText } from '../../core/model/compare-text.ts';
import type { Problem } from '../../core/report/problem.ts';
import { formatDate } from '../../core/words/format-date.ts';
import type { NamedEntry } from '../publisher-issues/publisher-issue-kind.ts';

/** An entry that somebody should look at. */
export interface DueEntry extends NamedEntry {
  /** Why, as whole sentences; user values as they are. */
  readonly reasons: readonly string[];
}

const REVIEW = 'date/review-overdue';
const FREQUENCY = 'date/older-than-frequency';

/** Kept for the record only. */
const AT_REST: ReadonlySet<string> = new Set(['superseded', 'withdrawn']);

/**
 * Lists what is due, by what the checks say: the review date has passed, or the data has missed two turns of
 * its frequency and a month more. On the review date itself an entry is due, though the checks still wait. What the
 * register excepts from those checks is not due.
 * @param problems of the whole register
 * @param today YYYY-MM-DD
 * @returns sorted by key
 */
export function listDueEntries(
  register: Register,
  problems: readonly Problem[],
  today: string,
): DueEntry[] {
  const language = register.catalogue.get('catalogue')?.fields.language ?? 'en';
  const date = (value: unknown): string => formatDate(String(value), language);
  const found = Map.groupBy(
    problems.filter(({ code }) => code === REVIEW || code === FREQUENCY),
    ({ file }) => file,
  );
  const reasonsOf = (entry: Entry<'dataset' | 'service' | 'model'>): string[] => {
    const { nextReview, status } = entry.fields;
    const due = found.get(entry.file) ?? [];
    const isToday = nextReview === today && !AT_REST.has(status ?? '');
    const late = due.find(({ code }) => code === FREQUENCY)?.args;
    return [
      ...(isToday || due.some(({ code }) => code === REVIEW)
        ? [`Its review was due on ${date(nextReview)}.`]
        : []),
      ...(late
        ? [
            `Its data last changed in ${date(late['modified'])}, and its frequency is “${String(late['frequency'])}”.`,
          ]
        : []),
    ];
  };
  return [...register.dataset.values(), ...register.service.values(), ...register.model.values()]
    .map((entry) => ({
      key: `${folderOf(entry.kind)}/${entry.id}`,
      publisher: entry.id.split('/', 1)[0]!,
      title: entry.fields.title ?? entry.id,
      reasons: reasonsOf(entry),
    }))
    .filter(({ reasons, publisher }) => reasons.length > 0 && register.publisher.has(publisher))
    .sort((a, b) => compareText(a.key, b.key));
}
