import { durationInDays } from '../../core/model/duration.ts';
import { normaliseText } from '../../core/model/normalise.ts';
import type { TermOf } from '../../core/model/vocabulary.ts';
import type { MapContext } from '../protocol.ts';
import { byWord } from './by-word.ts';
import { termNamed } from './term-names.ts';

/**
 * Words of other vocabularies for terms of ours: ISO 19115 MD_MaintenanceFrequencyCode, the Dublin Core and EU
 * frequency lists, and what portals write. `biweekly` and `bimonthly` are read as the EU list reads them.
 */
const TERM_OF_WORD = byWord({
  continuous:
    'continuous|continual|continually|real time|realtime|near real time|live|cont|update cont',
  hourly: 'hourly|hour|every hour',
  daily: 'daily|day|every day|nightly',
  weekly: 'weekly|week|every week|once a week',
  fortnightly: 'fortnightly|biweekly|bi weekly|every two weeks|every 2 weeks|every fortnight',
  monthly: 'monthly|month|every month|once a month',
  bimonthly: 'bimonthly|bi monthly|every two months|every 2 months',
  quarterly: 'quarterly|quarter|every quarter|every three months|every 3 months|4 times a year',
  'six-monthly':
    'biannually|biannual|bi annual|bi annually|semiannual|semi annual|semiannually|half yearly|twice a year|every six months|every 6 months|six monthly|6 monthly|annual 2',
  annual: 'annual|annually|yearly|year|every year|once a year|each year',
  biennial: 'biennial|biennially|every two years|every 2 years',
  triennial: 'triennial|triennially|every three years|every 3 years',
  'every-five-years': 'quinquennial|every five years|every 5 years',
  decennial: 'decennial|every ten years|every 10 years',
  irregular:
    'irregular|irreg|irregularly|as needed|asneeded|as required|ad hoc|adhoc|occasionally|when needed|as and when|other',
  never:
    'never|not planned|notplanned|one off|oneoff|once|static|discontinued|not updated|historical|no further updates',
  unknown: 'unknown|not known',
});

/**
 * The term of the frequencies vocabulary that a source's word, IRI or duration names: `R/P1Y`, `annually`,
 * `http://publications.europa.eu/resource/authority/frequency/ANNUAL`.
 */
export function matchFrequency(word: string, context: MapContext): string | undefined {
  const terms = context.vocabularies.frequencies;
  const mapped = context.source.settings.mappings?.frequencies;
  if (mapped && Object.hasOwn(mapped, word)) return mapped[word];
  const text = word.trim();
  if (terms.has(text)) return text;
  const days = durationOf(text);
  if (days !== undefined) {
    for (const { id, duration } of terms.values()) {
      if (duration !== undefined && durationInDays(duration) === days) return id;
    }
    return undefined;
  }
  const code = lastPart(text);
  const named = termNamed(code, terms, codeOf);
  if (named !== undefined) return named;
  const known = TERM_OF_WORD.get(normaliseText(code));
  return known !== undefined && terms.has(known) ? known : undefined;
}

/** Whether a text is a repeating interval, which some sources write where a date should be. */
export function isRepeatingInterval(value: unknown): value is string {
  return typeof value === 'string' && /^R\d*\/P/.test(value.trim());
}

/** Parts of months and weeks that repeating intervals use for "twice a month" and the like, in days. */
const PARTS: Readonly<Record<string, number>> = { 'P0.5M': 14, 'P0.5Y': 186, 'P0.25Y': 93 };

function durationOf(text: string): number | undefined {
  const duration = text.replace(/^R\d*\//, '');
  if (PARTS[duration] !== undefined) return PARTS[duration];
  const days = durationInDays(duration);
  // P12M is a year, although twelve of the longest months are more.
  const months = /^P(\d{1,3})M$/.exec(duration)?.[1];
  if (months !== undefined && Number(months) % 12 === 0) return (Number(months) / 12) * 366;
  return days;
}

function codeOf({ iri }: TermOf<'frequencies'>): (string | undefined)[] {
  return [iri === undefined ? undefined : lastPart(iri)];
}

function lastPart(text: string): string {
  return /^https?:\/\//.test(text)
    ? (text.split(/[/#]/).findLast((part) => part !== '') ?? '')
    : text;
}
