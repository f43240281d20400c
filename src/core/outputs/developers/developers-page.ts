import { developerNotes } from '../../describe/guides/developers/developer-notes.ts';
import {
  renderExamples,
  type RenderedExample,
} from '../../describe/guides/developers/examples/index.ts';
import {
  codeWords,
  link,
  ours,
  outside,
  present,
  span,
  words,
} from '../../describe/pages/inlines.ts';
import type { Block, Cell, Inline, PageModel, Section } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { formatBytes } from '../../words/format-bytes.ts';
import type { OutputAddress, OutputFamily, OutputReport } from '../output.ts';

/**
 * Describes the page for developers.
 * @param report what was made at each address; undefined where nothing is made yet, as while the page's twin is written
 */
export function developersPage(
  families: readonly OutputFamily[],
  { absolute, catalogue }: Pick<PageSource, 'absolute' | 'catalogue'>,
  report?: OutputReport,
): PageModel {
  const examples = renderExamples(catalogue, absolute('/'));
  const sections: Section[] = [
    ...(examples.length > 0 ? [examplesSection(examples)] : []),
    ...developerNotes(catalogue).map(({ id, title, paragraphs, link: more }) => ({
      ...{ id, title, look: 'section prose' },
      blocks: present<Block>([
        ...paragraphs.map((text) => words(undefined, ...codeWords(text))),
        more &&
          words(
            undefined,
            'url' in more ? ours(more.label, more.url) : link(more.label, more.path),
          ),
      ]),
    })),
    {
      id: 'files',
      title: 'What there is',
      blocks: [
        words(
          'prose',
          ...codeWords(
            'In an address, braces stand for what varies: `{publisher}/{slug}` for the name of a record. Sizes are before compression.',
          ),
        ),
        ...families.map((family) => familyPart(family, report, catalogue.settings.language)),
      ],
    },
  ];
  return {
    path: '/developers/',
    title: 'For developers',
    lead: 'The whole register as files for programs, in every common standard. No key, no account, no limit.',
    isOurs: true,
    blocks: [
      {
        is: 'ways',
        label: 'On this page',
        look: 'plain-list link-list',
        links: sections.map(({ id, title }) => link(title, `#${id}`)),
      },
    ],
    sections,
  };
}

function examplesSection(examples: readonly RenderedExample[]): Section {
  return {
    id: 'examples',
    title: 'Examples to copy',
    blocks: [
      words(
        'prose',
        'Each runs as it stands, with nothing installed but the language. They are run against these files whenever the register’s code changes.',
      ),
      ...examples.map(({ id, title, about, programs }): Block => ({
        ...{ is: 'part', level: 3, id, title, look: 'section' },
        blocks: [
          words('prose', about),
          ...programs.map(({ language, label, code }, index): Block => ({
            is: 'details',
            summary: label,
            spoken: `: ${title}`,
            isOpen: index === 0,
            look: 'section-gap',
            blocks: [
              { is: 'codes', codes: [{ label: `${title} (${label})`, language, text: code }] },
            ],
          })),
        ],
      })),
    ],
  };
}

function familyPart(
  { id, title, about, standard, stability, addresses }: OutputFamily,
  report: OutputReport | undefined,
  language: string,
): Block {
  const sizes = [
    { label: 'Files', isNumeric: true },
    { label: 'Size', isNumeric: true },
  ] as const;
  return {
    ...{ is: 'part', level: 3, id: `family-${id}`, title, look: 'section' },
    blocks: [
      words('prose', about),
      words(
        'record-meta',
        { is: 'badge', text: stability === 'stable' ? 'Stable' : 'Draft' },
        ...(standard ? [' ', span('Standard: ', outside(standard.title, standard.url))] : []),
      ),
      {
        is: 'table',
        label: `Addresses: ${title}`,
        columns: ['Address', 'Media type', ...(report ? sizes : [])],
        rows: addresses.map((address) => addressRow(address, report, language)),
      },
    ],
  };
}

/** An address of one file links to it; an address pattern links to its first file as an example. */
function addressRow(
  { path, mediaType, about }: OutputAddress,
  report: OutputReport | undefined,
  language: string,
): Cell[] {
  const found = report?.get(path);
  const isOne = !path.includes('{');
  const size = (bytes: number): string => formatBytes(Math.round(bytes), language);
  const example: Inline[] =
    found && !isOne ? [' – ', link('example', `/${found.example}`, { spoken: ` of ${path}` })] : [];
  const address: Cell = {
    words: [{ is: 'address', path, isMissing: report !== undefined && !found }],
    notes: [[about, ...example]],
  };
  const type: Cell = { words: [{ is: 'code', text: mediaType }] };
  if (!report) return [address, type];
  if (!found) return [address, type, { words: ['none'] }, { words: [] }];
  const { bytes, files } = found;
  return [
    address,
    type,
    { words: [files.toLocaleString(language)] },
    { words: [size(bytes)], notes: isOne ? [] : [[`${size(bytes / files)} each`]] },
  ];
}
