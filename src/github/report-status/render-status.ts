import type { PublisherRecord } from '../../core/derive/catalogue.ts';
import { escapeMarkdown, markdownCode } from '../../core/report/escape.ts';
import { entryMark } from '../publisher-issues/decide-publisher-issues.ts';
import type { Trouble } from './list-trouble.ts';

/** An issue holds 65,536 characters; nobody works through a longer list. */
const MOST_ENTRIES = 60;
/** Links of one dataset that are named. */
const MOST_FACTS = 5;
const LONGEST_TITLE = 150;
/** Longer addresses are cut: the record has them in full. */
const LONGEST_URL = 200;

const MARKER = /^<!-- register: status ([a-z0-9-]+) -->/;

/** What the texts need besides the facts. */
export interface StatusWords {
  /** Address of the repository, for links to the files. */
  readonly repository: string;
  readonly main: string;
  /** Folder of the catalogue in the repository. */
  readonly root: string;
}

/** The publisher that an issue of this program is about. */
export function publisherOfStatus(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

/** Keys of those for which an issue has room. */
export function namedKeys(trouble: readonly Trouble[]): string[] {
  return trouble.slice(0, MOST_ENTRIES).map(({ key }) => key);
}

/** The title of the issue of a publisher. */
export function renderStatusTitle({ fields }: PublisherRecord): string {
  return `Not working: ${fields.name}`;
}

/** The text of the issue of a publisher. Titles and addresses do nothing in it. */
export function renderStatus(
  { id, fields }: PublisherRecord,
  trouble: readonly Trouble[],
  words: StatusWords,
): string {
  const rest = trouble.length - MOST_ENTRIES;
  return [
    marker(id),
    `These services and links of **${escapeMarkdown(fields.name)}** do not work as their records say:`,
    [
      ...trouble.slice(0, MOST_ENTRIES).map((one) => renderTrouble(one, words)),
      ...(rest > 0 ? [`- … and ${rest} more.`] : []),
    ].join('\n'),
    'If the service or file is wrong, tell its provider. If the record is wrong, follow the link and correct the address. “Down” and “broken” mean at least three failed requests over at least two runs; a host that refuses programs (401, 403, 429, 451) is not counted.',
    'A program updates this list after each run and closes the issue when all work. If you close it by hand, it stays closed until something else fails.',
  ].join('\n\n');
}

/** The text when nothing is wrong any more. */
export function renderAllWell(id: string): string {
  return `${marker(id)}\n\nAll work again. This issue opens again when something fails.`;
}

function renderTrouble(
  { key, title, facts, urls }: Trouble,
  { repository, main, root }: StatusWords,
): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const address = `${repository.replace(/\/$/, '')}/blob/${main}/${root}/${key}.yaml`;
  const details = facts.slice(0, MOST_FACTS).map((fact, index) => {
    const url = urls[index];
    return `${escapeMarkdown(fact)}${url === undefined ? '' : ` ${markdownCode(url.slice(0, LONGEST_URL))}`}`;
  });
  const more = facts.length - details.length;
  return `- [${escapeMarkdown(short)}](${address}): ${details.join(' ')}${more > 0 ? ` And ${more} more.` : ''} ${entryMark(key)}`;
}

const marker = (id: string): string => `<!-- register: status ${id} -->`;
