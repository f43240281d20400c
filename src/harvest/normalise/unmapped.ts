import { repairText } from './repair-text.ts';
import { roleName, withoutPersonalMailboxes } from './role-contact.ts';
import { plural } from '../../core/model/plural.ts';

/** As the schema has them. */
const MOST_VALUES = 100;
const LONGEST_VALUE = 2000;
const LONGEST_KEY = 100;

/** Fields that name people. Their words are kept only where they name a role or an organisation. */
const ABOUT_PEOPLE =
  /author|maintainer|creator|contributor|owner|contact|e-?mail|phone|telephone|\btel\b|user|editor|steward|custodian|\bfn\b|individual|responsible|modified_?by|created_?by|updated_?by|person|avatar/i;

/** Collects what does not fit the model, in the source's own words. */
export class Unmapped {
  private readonly values = new Map<string, string>();
  private more = 0;

  /** Keeps a value under a name; empty values, people's names and mailboxes are not kept. */
  add(name: string, value: unknown): void {
    const key = toKey(name);
    const text = toText(value);
    if (key === '' || text === '' || (ABOUT_PEOPLE.test(key) && roleName(text) === undefined))
      return;
    if (this.values.has(key)) return;
    if (this.values.size >= MOST_VALUES - 1) this.more += 1;
    else this.values.set(key, clip(withoutPersonalMailboxes(text)));
  }

  /** Every field of an object, one level deep. */
  addAll(fields: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(fields)) this.add(name, value);
  }

  /** Sorted by name, so that a source that shuffles its fields changes nothing. */
  toRecord(): Record<string, string> {
    const entries = [...this.values].sort(([a], [b]) => (a < b ? -1 : 1));
    if (this.more > 0)
      entries.push(['more', `${plural(this.more, 'more value is', 'more values are')} not kept.`]);
    return Object.fromEntries(entries);
  }
}

/** Plain names; those that JavaScript keeps for itself get a prefix, so that YAML takes them. */
function toKey(name: string): string {
  const key = name
    .replace(/[^A-Za-z0-9_.:/@-]+/g, '-')
    .replace(/^[-_.:/@]+|(?<!-)-+$/g, '')
    .slice(0, LONGEST_KEY);
  return key in Object.prototype ? `source.${key}` : key;
}

const HALF = /\\ud[89a-f][0-9a-f]{2}/gi;

function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return repairText(value).trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // JSON writes half a character by its number, which would come out as half a character again.
  const json = (JSON.stringify(value) as string | undefined)?.replace(HALF, '\ufffd');
  return json === undefined || /^(?:\[\]|\{\}|\[null\])$/.test(json) ? '' : repairText(json);
}

function clip(text: string): string {
  return text.length <= LONGEST_VALUE
    ? text
    : `${text.slice(0, LONGEST_VALUE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
