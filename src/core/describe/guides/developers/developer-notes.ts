import type { Catalogue } from '../../../derive/catalogue.ts';
import { COVERAGE_PAGE } from './coverage-page.ts';

/** One section of the page for developers: plain text, with code between back-ticks. */
export interface DeveloperNote {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where to read on: a page of the site, or the register's repository. */
  readonly link?: { readonly label: string } & (
    { readonly path: string } | { readonly url: string }
  );
}

/** What is promised, and what to know before writing a program; the page and its Markdown twin say the same. */
export function developerNotes({ settings, listed, vocabularies }: Catalogue): DeveloperNote[] {
  const number = (kind: string): string =>
    listed.filter((record) => record.kind === kind).length.toLocaleString(settings.language);
  const licence = vocabularies.licences.get(settings.licence)?.label ?? settings.licence;
  return [
    {
      id: 'identify',
      title: 'Records and their names',
      paragraphs: [
        'A record is known by its publisher and its short name, `publisher/short-name`. The name never changes. A record that moved leaves a signpost at its old address; a withdrawn or replaced one stays, with its status.',
        `There are ${number('dataset')} datasets, ${number('service')} live feeds and APIs and ${number('series')} series. Every list and every file here counts the same records: drafts are in none, withdrawn and replaced records are in all.`,
        'Data that is shared, restricted or closed is listed with its terms and never with a link to the data. Only records whose access level is `open` have addresses of files.',
        'Two dates are told apart everywhere: when the data last changed, as its publisher says, and when the record was last edited.',
      ],
    },
    {
      id: 'coverage',
      title: 'What records say, and what they lack',
      paragraphs: [
        'A field that an entry does not have is in no file: nothing is made up to fill a gap. How many records have each property is counted whenever the register is published.',
      ],
      link: { path: COVERAGE_PAGE, label: 'How many records have which property' },
    },
    {
      id: 'stability',
      title: 'What stays and what may change',
      paragraphs: [
        'What is marked stable keeps its addresses and the meaning of its fields. New fields, new values of open lists and new files may come at any time: skip what you do not know.',
        'A change that breaks a reader gets a new version beside the old one, such as `/api/v2/`. The old one stays for at least twelve months after the new one is announced, in the list of changes and here.',
        'What is marked draft may still change. What has no section here, such as the search index and the styles, is internal and may change with every build.',
      ],
      link: { url: changelogUrl(settings), label: 'List of changes to what is published' },
    },
    {
      id: 'caching',
      title: 'Caching, limits and other sites',
      paragraphs: [
        'Every address is a plain file on a static host. There is no key and no limit of ours. Please be considerate: fetch a dump once rather than thousands of records one by one, and say in `User-Agent` who you are.',
        'Files are made anew when the register changes, and are the same to the byte where nothing changed. So ask with `If-None-Match` or `If-Modified-Since`: hosts answer 304 without a body. The host decides how long a cache may keep a file.',
        'A page on another site may read the files where the host sends `Access-Control-Allow-Origin: *`. GitHub Pages does; the built site has a `_headers` file that asks other hosts to.',
        'A host chooses the media type by the end of the file name. The types below say what a file is, even where a host sends another.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      paragraphs: [
        `The descriptions in the register are under the ${licence}. The data that they describe is under the licence that each record names.`,
      ],
      link: { path: `/licences/${settings.licence}/`, label: 'What it lets you do' },
    },
  ];
}

function changelogUrl({ repository, defaultBranch }: Catalogue['settings']): string {
  return `${repository.replace(/\/+$/, '')}/blob/${defaultBranch}/.github/CHANGELOG.md`;
}
