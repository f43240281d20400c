import { fact } from '../../describe/pages/inlines.ts';
import type { Fact, Inline, PageModel, RecordPageModel } from '../../describe/pages/page-model.ts';
import { ACCESS } from '../../words/site-words.ts';
import { escapeText, fencedBlock } from '../../words/escape-markdown.ts';
import type { Output } from '../output.ts';
import { renderMarkdownPage, section } from './markdown-page.ts';
import { renderBlocks, renderFacts } from './render-blocks.ts';
import type { WriterContext } from './render-inlines.ts';

/**
 * Writes a page as Markdown.
 * @param text Markdown of a guide, which stands below the lead
 */
export function renderPageModel(
  model: PageModel | RecordPageModel,
  context: WriterContext,
  text?: string,
): Output {
  const { path, documentTitle, title, lead, summary, head = [], blocks = [] } = model;
  const { frontMatter = {}, sections } = model;
  const aside = 'aside' in model ? model.aside : [];
  return renderMarkdownPage(
    {
      path,
      title: documentTitle ?? title,
      quotes: model.isOurs !== true,
      facts: frontMatter,
      blocks: [
        lead && escapeText(lead),
        renderFacts([...firstFacts(model), ...(model.facts ?? [])], context),
        text,
        renderBlocks(head, context),
        section('Summary', summary && fencedBlock(summary, 'text publisher')),
        renderBlocks(blocks, context),
        ...[...sections, ...aside].map((part) =>
          section(part.title, renderBlocks(part.blocks, context)),
        ),
      ],
    },
    context,
  );
}

/** The meaning of a level is beside the badge, unless the page says it elsewhere. */
function accessWords({ level, says }: NonNullable<RecordPageModel['access']>): readonly Inline[] {
  return says.length > 0 ? says : [ACCESS[level].can];
}

/** What a page says beside its title. */
function firstFacts(model: PageModel | RecordPageModel): Fact[] {
  const { kicker } = model;
  const { access, badge } = 'aside' in model ? model : {};
  return [
    ...fact('Kind', kicker ?? badge),
    ...(access ? fact('Access', [`${ACCESS[access.level].label}. `, ...accessWords(access)]) : []),
  ];
}
