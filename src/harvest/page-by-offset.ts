import type { RawPage, RawRecord, Reader } from './protocol.ts';
import { readJson } from './read-json.ts';

/** A source that never ends is broken; the limits of a run are lower than this. */
const MOST_PAGES = 10_000;

/** What one answer of a paged service holds. */
export interface Answer {
  readonly items: readonly unknown[];
  readonly total?: number | undefined;
  /** The address of the next page where the answer gives one. */
  readonly next?: string | undefined;
}

/**
 * Reads a paged JSON service to its end: by the addresses that the answers give, else by counting records up to
 * the total, else until a page is empty.
 * @param addressOf the address of the page that starts at a record, counted from 0
 * @param read takes the answer apart; throws HarvestError if it cannot
 */
export async function* pageByOffset(
  reader: Reader,
  addressOf: (offset: number) => string,
  read: (answer: unknown, url: string) => Answer,
): AsyncGenerator<RawPage> {
  let offset = 0;
  let url = addressOf(0);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, total, next } = read(await readJson(reader, url), url);
    yield { records: numberRecords(items, `page ${page}`), total };
    offset += items.length;
    const done = items.length === 0 || (total !== undefined && offset >= total);
    if (done && next === undefined) return;
    const following = next ?? addressOf(offset);
    // A page that names itself as the next would never end.
    if (following === url || items.length === 0) return;
    url = following;
  }
}

/** The number of records that an answer says the source has; undefined where it says none. */
export function totalOf(total: unknown): number | undefined {
  return typeof total === 'number' ? total : undefined;
}

/** An address with the query that the catalogue's own address has, and with what is asked for. */
export function withQuery(
  address: string | URL,
  root: string,
  asked: Readonly<Record<string, string | number>>,
): URL {
  const url = new URL(address);
  for (const [name, value] of new URL(root).searchParams) url.searchParams.set(name, value);
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, String(value));
  return url;
}

/** Records with their places: `page 2, record 14`. */
export function numberRecords(items: readonly unknown[], place: string): RawRecord[] {
  return items.map((value, index) => ({ place: `${place}, record ${index + 1}`, value }));
}

/** The address of something below a catalogue's root, whatever the root ends with. */
export function below(root: string, path: string): string {
  return `${root.replace(/[?#][^]*$/, '').replace(/(?<!\/)\/+$/, '')}/${path}`;
}
