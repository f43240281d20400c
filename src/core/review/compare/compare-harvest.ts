import type { HarvestedRecord } from '../../generated/types.ts';
import { meaning, quote, quoteAll, type Meaning, type MeaningCode } from '../meaning.ts';
import { isSame } from './comparison.ts';

type Harvest = HarvestedRecord['harvest'];

/** Days of complete runs without a record after which a harvest proposes it as withdrawn, at the earliest. */
const RUNS = 3;

/**
 * What a harvest noted about a record. Only a harvest should write it, because the next one acts on it, so a change is
 * told as what it does.
 * @param old undefined for a new record
 * @param byHarvest whether a harvest wrote the file; else somebody did
 */
export function compareHarvest(
  old: Harvest | undefined,
  now: Harvest,
  byHarvest: boolean,
): Meaning[] {
  const code: MeaningCode = byHarvest ? 'harvest/noted' : 'harvest/by-hand';
  if (!old) {
    const text =
      'Only a harvest adds records here. A complete run whose source does not list this one counts it as missing.';
    return byHarvest ? [] : [meaning(code, text)];
  }
  const changed = (name: keyof Harvest): boolean => !isSame(old[name], now[name]);
  const from = (name: keyof Harvest): string =>
    `${quote(old[name] ?? 'none')} → ${quote(now[name] ?? 'none')}`;
  const texts: string[] = [];
  if (changed('identifier')) {
    texts.push(
      `Identifier at the source: ${from('identifier')}. The next run takes this file for another record: what the source calls ${quote(old.identifier)} is added again.`,
    );
  }
  if (changed('url')) texts.push(`The link to the source: ${from('url')}.`);
  if (changed('missingRuns')) texts.push(describeRuns(old.missingRuns, now.missingRuns));
  if (changed('missingSince')) {
    texts.push(
      `Missing since: ${from('missingSince')}. From seven days after this day, the record can be taken as withdrawn.`,
    );
  }
  if (changed('duplicateOf')) {
    texts.push(
      now.duplicateOf === undefined
        ? `No longer the same record as ${quote(old.duplicateOf)}: it gets a page.`
        : `This record loses its page: it counts as the same as ${quote(now.duplicateOf)}${old.duplicateOf === undefined ? '' : `, formerly ${quote(old.duplicateOf)}`}.`,
    );
  }
  const found = texts.map((text) => meaning(code, text));
  // Nothing acts on these.
  const rest = (['issued', 'modified', 'unmapped'] as const).filter(changed);
  if (rest.length > 0) {
    const text = `What the source said: ${quoteAll(rest)}. The next run that changes the record writes it again.`;
    found.push(meaning(byHarvest ? 'harvest/noted' : 'fields/changed', text));
  }
  return found;
}

function describeRuns(old: readonly string[] = [], now: readonly string[] = []): string {
  const days = `Days without the record: ${quoteAll(old.length > 0 ? old : ['none'])} → ${quoteAll(now.length > 0 ? now : ['none'])}.`;
  if (now.length < old.length) {
    return `${days} The record is withdrawn later, or not at all, if its source does not list it.`;
  }
  return now.length >= RUNS - 1
    ? `${days} The record will be taken as withdrawn after the next run that does not find it.`
    : `${days} The record will be taken as withdrawn sooner if its source does not list it.`;
}
