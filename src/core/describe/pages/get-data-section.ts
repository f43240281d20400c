import { hostOf } from '../../model/https-url.ts';
import { formatBytes } from '../../words/format-bytes.ts';
import type { DatasetFacts, DistributionFacts } from '../facts.ts';
import { FEED_STATES, LINK_STATES } from '../status/feed-words.ts';
import { line, section, titleList } from './blocks.ts';
import { date, outside, present, quote, termLink, words } from './inlines.ts';
import type { Block, Cell, FeedStateWords, Inline, Section } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';

/** The files, feeds and pages of open data. */
export function getDataSection(
  { columns, distributions: files, landingPage, publisher, services: feeds }: DatasetFacts,
  source: PageSource,
  { previewOf = () => undefined }: RecordExtras,
): Section {
  const { evidence } = source.catalogue;
  const hasFiles = files.length > 0;
  const hasPreviews = files.some(previewOf);
  /** What a preview compares a file with; the words are in the table of columns already. */
  const described = columns.map(({ name, type, values, key }) => ({ name, type, values, key }));
  const notChecked = hasFiles && !files.some(({ url }) => evidence.links.has(url));
  return section('get-the-data', 'Get the data', [
    hasFiles && filesTable(files, source, previewOf),
    hasPreviews && {
      is: 'preview-frame',
      ...(described.length > 0 && { columns: JSON.stringify(described) }),
    },
    ...(feeds.length > 0 ? feedList(feeds, source) : []),
    landingPage !== undefined &&
      words(
        'section-gap',
        hasFiles ? '' : 'The register lists no direct link to a file. ',
        outside(`${hasFiles ? 'See' : 'Get it from'} the publisher’s own page`, landingPage),
      ),
    !hasFiles &&
      feeds.length === 0 &&
      landingPage === undefined &&
      line('The register has no link to this data. Ask ', quote(publisher.name), '.'),
    words(
      'small muted section-gap',
      'The register links to the data, which its publisher hosts.',
      notChecked ? ' These links have not been checked automatically yet.' : '',
    ),
  ]);
}

function feedList(feeds: DatasetFacts['services'], source: PageSource): Block[] {
  const notes = feeds.map(({ id }) => [feedState(id, source)]);
  return [
    { is: 'heading', words: ['Live feeds and APIs'], look: 'section-gap' },
    { ...titleList(feeds), notes },
  ];
}

/** A row for each file; a column for each thing that is known of any. */
function filesTable(
  files: readonly DistributionFacts[],
  { catalogue }: PageSource,
  previewOf: NonNullable<RecordExtras['previewOf']>,
): Block {
  const { evidence, settings } = catalogue;
  const hasSizes = files.some(({ byteSize }) => byteSize !== undefined);
  const hasDates = files.some(({ modified }) => modified !== undefined);
  const hasChecks = files.some(({ url }) => evidence.links.has(url));
  const rows = files.map((file, index) => {
    const { url, title, format, byteSize, modified } = file;
    const host = hostOf(url);
    const kind = previewOf(file);
    /** What opens a format is said once, not in every row. */
    const isFirst = files.findIndex((other) => other.format.id === format.id) === index;
    return present<Cell>([
      {
        words: [outside(title, url, 'get-link')],
        notes: present<readonly Inline[]>([
          [`at ${host}`],
          kind !== undefined && [{ is: 'preview', kind, url, title, host }],
        ]),
      },
      {
        words: [termLink(format, 'target')],
        notes: isFirst && format.opensWith !== undefined ? [[format.opensWith]] : [],
      },
      hasSizes && {
        words: [byteSize === undefined ? 'Not known' : formatBytes(byteSize, settings.language)],
      },
      hasDates && { words: [modified ? date(modified) : 'Not known'] },
      hasChecks && { words: [linkState(url, evidence)] },
    ]);
  });
  return {
    is: 'table',
    label: 'Files and links',
    columns: present([
      'File or link',
      'Format',
      hasSizes && ({ label: 'Size', isNumeric: true } as const),
      hasDates && 'Changed',
      hasChecks && 'Link',
    ]),
    rows,
  };
}

function linkState(url: string, { links }: PageSource['catalogue']['evidence']): FeedStateWords {
  const { state, checked, interval } = links.get(url) ?? {};
  const said = state ? LINK_STATES[state] : FEED_STATES.unchecked;
  return { is: 'state', words: said, checked, interval };
}

function feedState(id: string, { catalogue }: PageSource): FeedStateWords {
  const { state = 'unchecked', checked, interval } = catalogue.evidence.services.get(id) ?? {};
  return { is: 'state', words: FEED_STATES[state], checked, interval };
}
