import { escapeMarkdown, markdownCode } from '../../core/report/escape.ts';
import { LABELS } from '../labels.ts';
import {
  issueMark,
  listEntries,
  type IssueWords,
  type PublisherIssueKind,
} from '../publisher-issues/publisher-issue-kind.ts';
import type { Trouble } from './list-trouble.ts';

/** Issues about services and links that do not work. */
export const STATUS_ISSUES: PublisherIssueKind = {
  name: 'status',
  label: LABELS.notWorking,
  most: 60,
  view: 'blob',
  nothing: 'All work again. This issue opens again when something fails.',
};

/** Links of one dataset that are named. */
const MOST_FACTS = 5;
/** Longer addresses are cut: the record has them in full. */
const LONGEST_URL = 200;

/** The text of the issue of a publisher. Titles and addresses do nothing in it. */
export function renderStatus(
  publisher: string,
  name: string,
  trouble: readonly Trouble[],
  words: IssueWords,
): string {
  return [
    issueMark(STATUS_ISSUES, publisher),
    `These services and links of **${escapeMarkdown(name)}** do not work as their records say:`,
    listEntries(STATUS_ISSUES, trouble, words, renderFacts),
    'If the service or file is wrong, tell its provider. If the record is wrong, follow the link and correct the address. “Down” and “broken” mean at least three failed requests over at least two runs; a host that refuses programs (401, 403, 429, 451) is not counted.',
    'A program updates this list after each run and closes the issue when all work. If you close it by hand, it stays closed until something else fails.',
  ].join('\n\n');
}

function renderFacts({ facts, urls }: Trouble): string {
  const details = facts.slice(0, MOST_FACTS).map((fact, index) => {
    const url = urls[index];
    return `${escapeMarkdown(fact)}${url === undefined ? '' : ` ${markdownCode(url.slice(0, LONGEST_URL))}`}`;
  });
  const more = facts.length - details.length;
  return `${details.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`;
}
