import {
  developerNotes,
  type DeveloperNote,
} from '../../describe/guides/developers/developer-notes.ts';
import { renderExamples } from '../../describe/guides/developers/examples/index.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';
import { FENCES } from './code-fences.ts';
import { codeSpan, fencedBlock, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, renderMarkdownPage, section } from './markdown-page.ts';

/** Renders the Markdown twin of the page for developers. */
export function renderDevelopersTwin(
  families: readonly OutputFamily[],
  context: OutputContext,
): Output {
  const { catalogue, absolute } = context;
  return renderMarkdownPage(
    {
      path: '/developers/',
      title: 'For developers',
      blocks: [
        ...developerNotes(catalogue).map(({ title, paragraphs, link }) =>
          section(title, [...paragraphs, ...(link ? [readOn(link, absolute)] : [])].join('\n\n')),
        ),
        ...renderExamples(catalogue, absolute('/')).map(({ title, about, programs }) =>
          section(
            `Example: ${title}`,
            [
              about,
              ...programs.map(({ language, code }) => fencedBlock(code, FENCES[language])),
            ].join('\n\n'),
          ),
        ),
        ...families.map((family) => section(family.title, familyText(family, context))),
      ],
    },
    context,
  );
}

function readOn(
  link: NonNullable<DeveloperNote['link']>,
  absolute: OutputContext['absolute'],
): string {
  return markdownLink(link.label, 'url' in link ? link.url : absolute(link.path));
}

function familyText(
  { about, standard, stability, addresses }: OutputFamily,
  { absolute }: OutputContext,
): string {
  const lines = addresses.map(({ path, mediaType, about: what }) => {
    const address = path.includes('{')
      ? codeSpan(absolute('/') + path.slice(1))
      : markdownLink(path, absolute(path));
    return `${address} (${codeSpan(mediaType)}): ${what}`;
  });
  return [
    about,
    `Stability: ${stability}.${standard ? ` Standard: ${markdownLink(standard.title, standard.url)}.` : ''}`,
    bulletList(lines),
  ].join('\n\n');
}
