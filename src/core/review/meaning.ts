/** How closely a person has to look. */
export type RiskLevel = 'low' | 'medium' | 'high';

/**
 * What a change means, and its least risk. Access, licence, personal data, publishers, removals, checksums and foreign
 * hosts are never low; what only a harvest should write is high.
 */
const KINDS = {
  'entry/added': { level: 'medium', label: 'New entry' },
  'entry/removed': { level: 'medium', label: 'Entry removed' },
  'entry/renamed': { level: 'medium', label: 'Entry renamed' },
  'entry/unreadable': { level: 'high', label: 'Cannot be compared' },
  'publisher/moved': { level: 'high', label: 'Moved to another publisher' },
  'publisher/changed': { level: 'medium', label: 'Publisher changed' },
  'publisher/control-changed': {
    level: 'high',
    label: 'Who speaks for a publisher, or what it controls',
  },
  'access/opened': { level: 'high', label: 'Access opened' },
  'access/closed': { level: 'medium', label: 'Access closed' },
  'access/changed': { level: 'medium', label: 'Terms of access changed' },
  'personal-data/changed': { level: 'high', label: 'Personal data' },
  'personal-data/open': { level: 'high', label: 'Data about people, open to everybody' },
  'licence/loosened': { level: 'high', label: 'Licence loosened' },
  'licence/tightened': { level: 'medium', label: 'Licence tightened' },
  'licence/changed': { level: 'medium', label: 'Licence changed' },
  'distribution/added': { level: 'low', label: 'Distribution added' },
  'distribution/removed': { level: 'medium', label: 'Distribution removed' },
  'distribution/moved': { level: 'medium', label: 'Distribution moved to another host' },
  'distribution/changed': { level: 'low', label: 'Distribution changed' },
  'distribution/checksum': { level: 'medium', label: 'Checksum changed' },
  'data/dated': { level: 'low', label: 'Date of the data changed' },
  'host/new': { level: 'medium', label: 'New host outside the publisher’s domains' },
  'address/changed': { level: 'low', label: 'Addresses changed' },
  'mailbox/new': { level: 'medium', label: 'New mailbox in a text' },
  'harvest/by-hand': { level: 'high', label: 'Only a harvest should write this' },
  'harvest/noted': { level: 'low', label: 'Noted by a harvest' },
  'leak/found': { level: 'high', label: 'What must not be published' },
  'frequency/slowed': { level: 'low', label: 'Frequency slowed' },
  'frequency/quickened': { level: 'low', label: 'Frequency quickened' },
  'frequency/changed': { level: 'low', label: 'Frequency changed' },
  'contact/lost': { level: 'medium', label: 'Contact lost' },
  'contact/changed': { level: 'medium', label: 'Contact changed' },
  'contact/added': { level: 'low', label: 'Contact added' },
  'coverage/shrunk': { level: 'medium', label: 'Coverage shrunk' },
  'coverage/grown': { level: 'low', label: 'Coverage grown' },
  'coverage/changed': { level: 'low', label: 'Coverage changed' },
  'columns/removed': { level: 'medium', label: 'Columns removed' },
  'columns/retyped': { level: 'medium', label: 'Columns retyped' },
  'columns/added': { level: 'low', label: 'Columns added' },
  'columns/people': { level: 'medium', label: 'Columns that may identify people' },
  'columns/reworded': { level: 'low', label: 'Columns reworded' },
  'status/changed': { level: 'medium', label: 'Status changed' },
  'words/changed': { level: 'low', label: 'Words changed' },
  'fields/changed': { level: 'medium', label: 'Other fields changed' },
  'fields/detail': { level: 'low', label: 'Details changed' },
  'form/only': { level: 'low', label: 'Form only' },
  'shared/changed': { level: 'medium', label: 'Shared file changed' },
  'shared/rules': { level: 'high', label: 'The register’s own rules or words changed' },
} as const satisfies Readonly<Record<string, { level: RiskLevel; label: string }>>;

export type MeaningCode = keyof typeof KINDS;

/** Every code there is. */
export const EVERY_MEANING = Object.keys(KINDS) as readonly MeaningCode[];

/** The level that follows from a code. */
export function leastLevel(code: MeaningCode): RiskLevel {
  return KINDS[code].level;
}

/** One thing that a change means. */
export interface Meaning {
  readonly code: MeaningCode;
  readonly level: RiskLevel;
  /** In words; back-ticks mark names and values. */
  readonly text: string;
}

/** How much each level weighs; the riskiest most. */
export const RISK_WEIGHT: Readonly<Record<RiskLevel, number>> = { low: 0, medium: 1, high: 2 };

/** The weight of the riskiest of several meanings. */
export function weightOf(meanings: readonly Meaning[]): number {
  return Math.max(0, ...meanings.map(({ level }) => RISK_WEIGHT[level]));
}

/** Makes a meaning; its level follows from the code. */
export function meaning(code: MeaningCode, text: string): Meaning {
  return { code, level: leastLevel(code), text };
}

/** The name of a kind of meaning, for lists. */
export function labelOf(code: MeaningCode): string {
  return KINDS[code].label;
}

/** Enough of a value to know it by. */
const LONGEST = 120;

/** A value between back-ticks, for a text that `markdownMessage` renders. */
export function quote(value: unknown): string {
  const text = String(value).replaceAll('`', "'");
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\``;
}

/** Says of a list what it means, where it holds anything: `Columns removed: …`. */
export function meaningOfAll(
  code: MeaningCode,
  start: string,
  values: readonly unknown[],
): Meaning[] {
  return values.length === 0 ? [] : [meaning(code, `${start}: ${quoteAll(values)}.`)];
}

/** Longer lists say how many more. */
const MOST_QUOTED = 5;

/** Values between back-ticks, the first few of them. */
export function quoteAll(values: readonly unknown[]): string {
  const rest = values.length - MOST_QUOTED;
  const shown = values.slice(0, MOST_QUOTED).map(quote).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
