import type { Coverage, Period } from '../../generated/types.ts';
import type { Register } from '../../model/entry.ts';
import { termsOf } from '../../model/terms.ts';
import { meaning, meaningOfAll, quote, quoteAll, type Meaning } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** Where and when the data applies: shrunk where anything is left out, grown where only more is covered. */
export const compareCoverage: Compare = ({ before, after, registers }) => {
  const [old, now] = [before.coverage ?? {}, after.coverage ?? {}];
  if (isSame(old, now)) return [];
  const rest = (['granularity', 'boundaries', 'bbox'] as const).filter(
    (name) => !isSame(old[name], now[name]),
  );
  const found = [
    ...comparePlaces(old, now, registers.before),
    ...comparePeriod(old.period, now.period),
    ...meaningOfAll('coverage/changed', 'Coverage changed', rest),
  ];
  return found.length > 0 ? found : [meaning('coverage/changed', 'Coverage is put differently.')];
};

function comparePlaces(old: Coverage, now: Coverage, register: Register): Meaning[] {
  const names = termsOf(register, 'places');
  const nameOf = (place: string): string => {
    const label = names?.get(place)?.label;
    return label === undefined ? place : `${label} (${place})`;
  };
  const [was, is] = [old.places ?? [], now.places ?? []];
  const gone = was.filter((place) => !is.includes(place));
  const more = is.filter((place) => !was.includes(place));
  return [
    ...(gone.length > 0
      ? [meaning('coverage/shrunk', `Coverage shrunk: no longer ${quoteAll(gone.map(nameOf))}.`)]
      : []),
    ...meaningOfAll('coverage/grown', 'Coverage grown', more.map(nameOf)),
  ];
}

function comparePeriod(old: Period | undefined, now: Period | undefined): Meaning[] {
  if (isSame(old, now)) return [];
  const text = `${describe(old)} → ${describe(now)}.`;
  if (!old || !now) {
    return [
      now
        ? meaning('coverage/grown', `Period stated: ${text}`)
        : meaning('coverage/shrunk', `Period no longer stated: ${text}`),
    ];
  }
  // A missing start is the beginning of time, a missing end is now and later; a year ends after its months.
  const starts = compareDates(now.start ?? '', old.start ?? '');
  const ends = compareDates(`${now.end ?? ''}~`, `${old.end ?? ''}~`);
  if (starts > 0 || ends < 0) return [meaning('coverage/shrunk', `Period shrunk: ${text}`)];
  return [meaning('coverage/grown', `Period grown: ${text}`)];
}

/** Partial dates compare as texts: a year comes before its months. */
const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const describe = (period: Period | undefined): string =>
  period ? quote(`${period.start ?? '…'} to ${period.end ?? '…'}`) : quote('none');
