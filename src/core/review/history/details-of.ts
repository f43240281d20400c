import { labelOf, type Meaning } from '../meaning.ts';

/** Names of people may have stood where a role is due: what was taken out must not stay in the history. */
const WITHOUT_VALUES = /^contact\//;

/** Warnings to reviewers; readers see both facts anyway. */
const FOR_REVIEWERS: readonly Meaning['code'][] = ['personal-data/open', 'columns/people'];

/** Puts what a change means in sentences of plain text, for readers. */
export function detailsOf(meanings: readonly Meaning[]): string[] {
  return meanings
    .filter(({ code }) => !FOR_REVIEWERS.includes(code))
    .map(({ code, text }) =>
      WITHOUT_VALUES.test(code) ? `${labelOf(code)}.` : withQuotationMarks(text),
    );
}

/** Back-ticks mark names and values in texts for reviewers; in plain text, quotation marks do. */
function withQuotationMarks(text: string): string {
  return text.replace(/`([^`]*)`/g, '“$1”');
}
