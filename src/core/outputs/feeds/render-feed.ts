import XMLBuilder from 'fast-xml-builder';
import { CHANGE_TYPE_WORDS } from '../../derive/change-type.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import { changedRecords, type ChangedRecords } from '../../describe/changes/changed-records.ts';
import { commitUrl } from '../../describe/changes/commit-links.ts';
import type { OutputContext } from '../output.ts';
import { xmlText } from '../xml-text.ts';

/** Entries of a feed: more than a reader shows, few enough to be fetched every hour. */
export const NEWEST = 100;

/** One feed of changes. */
export interface Feed {
  /** Path below the site's root, without a leading slash. */
  readonly path: string;
  readonly title: string;
  /** Site path of the page that it belongs to. */
  readonly page: string;
  /** The newest first; no more than `NEWEST` are written. */
  readonly events: readonly ChangeEvent[];
}

/** Where no change at all is known, a feed still has to say when it changed: at the beginning of time. */
const NEVER = '1970-01-01T00:00:00Z';

/** Prepares the rendering of feeds as Atom (RFC 4287), with what all of them share worked out once. */
export function feedRenderer({
  facts,
  catalogue,
  history,
  absolute,
}: OutputContext): (feed: Feed) => string {
  const { settings } = catalogue;
  const { about } = facts;
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
    format: true,
    indentBy: ' ',
  });
  const shared: Shared = {
    records: changedRecords(facts, catalogue),
    absolute,
    scheme: absolute('/changes/#types'),
    authority: new URL(settings.baseUrl).hostname,
    commit: (commit) => commitUrl(settings, commit),
  };
  const author = about.publisher?.name ?? about.title;
  // Before the first change that is known there is nothing; a feed without entries dates from then.
  const beginning = history.events.at(-1)?.time ?? NEVER;
  return ({ path, title, page, events }) => {
    const self = absolute(`/${path}`);
    const shown = events.slice(0, NEWEST);
    return builder.build({
      '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': settings.language,
        id: self,
        title: xmlText(title),
        subtitle: history.complete ? ABOUT : `${ABOUT} Older changes may be missing.`,
        updated: shown[0]?.time ?? beginning,
        author: { name: xmlText(author) },
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
          { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(page) },
        ],
        entry: shown.map((event) => describeEntry(event, shared)),
      },
    });
  };
}

const ABOUT = `The newest ${NEWEST} changes of records in the register.`;

interface Shared {
  readonly records: ChangedRecords;
  readonly absolute: (path: string) => string;
  /** What the categories are terms of. */
  readonly scheme: string;
  /** Host of the register's own address, wherever it is built for: ids must stay. */
  readonly authority: string;
  readonly commit: (commit: string) => string;
}

function describeEntry(event: ChangeEvent, shared: Shared): object {
  const { key, title, time, commit, types, details } = event;
  const labels = types.map((type) => CHANGE_TYPE_WORDS[type].label);
  const change = shared.commit(commit);
  const page = shared.records.pathOf(event);
  const said = details.length > 0 ? details : types.map((type) => CHANGE_TYPE_WORDS[type].about);
  return {
    id: `tag:${shared.authority},${time.slice(0, 10)}:${key}/${commit}`,
    title: xmlText(`${labels.join(', ')}: ${title}`),
    published: time,
    updated: time,
    link: [
      {
        '@rel': 'alternate',
        '@type': 'text/html',
        '@href': page === undefined ? change : shared.absolute(page),
      },
      { '@rel': 'via', '@type': 'text/html', '@href': change },
    ],
    category: types.map((type, index) => ({
      '@term': type,
      '@scheme': shared.scheme,
      '@label': labels[index],
    })),
    summary: xmlText(said.join(' ')),
  };
}
