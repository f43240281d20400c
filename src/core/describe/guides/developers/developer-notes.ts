import type { Catalogue } from '../../../derive/catalogue.ts';
import { COVERAGE_PAGE } from './coverage-page.ts';

/** One section of the page for developers: plain text, with code between back-ticks. */
export interface DeveloperNote {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where to read more: a site path. */
  readonly link?: { readonly label: string } & (
    { readonly path: string } | { readonly url: string }
  );
}

/** The promises, and what to know before writing a program. The page and its Markdown twin say the same. */
export function developerNotes({ settings, listed, vocabularies }: Catalogue): DeveloperNote[] {
  const number = (kind: string): string =>
    listed.filter((record) => record.kind === kind).length.toLocaleString(settings.language);
  const licence = vocabularies.licences.get(settings.licence)?.label ?? settings.licence;
  return [
    {
      id: 'identify',
      title: 'Records and their names',
      paragraphs: [
        'A record’s id is its publisher and its short name, `publisher/short-name`. It never changes. A record that moved leaves a signpost at its old address. A withdrawn or replaced record stays, with its status.',
        `There are ${number('dataset')} datasets, ${number('service')} live feeds and APIs and ${number('series')} series. Every list and file includes the same records: withdrawn and replaced ones, but not drafts.`,
        `Models (${number('model')}), insights (${number('insight')}) and communities (${number('community')}) say what is made of the data and for what. Their ids are in the JSON API; DCAT and the other catalogue standards list data alone, and name the insights that use it.`,
        'Shared, restricted or closed data is listed with its terms and never with a link to the data. Only records with the access level `open` have addresses of files.',
        'Every record has two dates: when the publisher last updated the data, and when the record was last edited.',
      ],
    },
    {
      id: 'coverage',
      title: 'What records say, and what they lack',
      paragraphs: [
        'If an entry does not have a field, the files leave it out: the register never invents a value. Each time it is published, it counts how many records have each property.',
      ],
      link: { path: COVERAGE_PAGE, label: 'How many records have each property' },
    },
    {
      id: 'stability',
      title: 'What stays and what may change',
      paragraphs: [
        'Anything marked stable keeps its addresses and the meaning of its fields. New fields, new values of open lists and new files may appear at any time: ignore what you do not know.',
        'A breaking change gets a new version beside the old one, such as `/api/v2/`. The old one stays for at least twelve months after the new one is announced, here and in the list of changes.',
        'Anything marked draft may still change. Anything not described here, such as the search index and the styles, is internal and may change with every build.',
      ],
      link: { url: changelogUrl(settings), label: 'List of changes to what is published' },
    },
    {
      id: 'caching',
      title: 'Caching, limits and other sites',
      paragraphs: [
        'Every address is a plain file on a static host. We do not ask for a key or set a limit. Please be considerate: fetch a dump once rather than thousands of records one by one, and say in `User-Agent` who you are.',
        'Files are rebuilt when the register changes; if nothing in them changed, they are the same to the byte. So send `If-None-Match` or `If-Modified-Since`: hosts answer 304 without a body. The host decides how long a cache may keep a file.',
        'Pages on other sites may read the files if the host sends `Access-Control-Allow-Origin: *`. GitHub Pages does; the built site has a `_headers` file that asks other hosts to do so.',
        'A host chooses the media type from the end of the file name. The types below say what a file is, even if a host sends another.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      paragraphs: [
        `The descriptions in the register are under the ${licence}. Each record names the licence of the data it describes.`,
      ],
      link: { path: `/licences/${settings.licence}/`, label: 'What it lets you do' },
    },
  ];
}

function changelogUrl({ repository, defaultBranch }: Catalogue['settings']): string {
  const base = repository.endsWith('/') ? repository.slice(0, -1) : repository;
  return `${base}/blob/${defaultBranch}/.github/CHANGELOG.md`;
}
