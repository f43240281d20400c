import type { Catalogue } from '../../derive/catalogue.ts';
import type { BodyBlock, BodyWords } from '../../insight/insight-body.ts';
import type { InsightContent } from '../../insight/insight-content.ts';
import { valueText, type Tables } from '../../insight/render-sentences.ts';
import { describeSources } from '../insight-state.ts';
import { chartBlock, tableBlock, type FigureSource } from './insight-figures.ts';
import { link, outside, strong } from './inlines.ts';
import { sourceBlocks } from './insight-sources.ts';
import type { Block, Inline, Section } from './page-model.ts';

/** What an insight's page shows of its text: what stands before the first heading, and a section for each. */
export interface InsightParts {
  /** Whether its sources are as they were. */
  readonly banner: readonly Block[];
  readonly sections: readonly Section[];
}

/**
 * Describes the text of an insight for its page and its twin. Everything comes from the tree of the closed language:
 * nothing in it is ever run.
 */
export function insightParts(
  slug: string,
  content: InsightContent,
  catalogue: Pick<Catalogue, 'datasets' | 'evidence' | 'vocabularies' | 'settings'>,
): InsightParts {
  const sources = describeSources(content, catalogue);
  const { language } = catalogue.settings;
  const source: FigureSource = { slug, sources, extracts: content.extracts };
  const tables: Tables = new Map([...content.extracts].map(([name, { table }]) => [name, table]));
  const writer = new BodyWriter(source, tables, language);
  return {
    banner: sourceBlocks(sources),
    sections: writer.sections(content.body.blocks),
  };
}

class BodyWriter {
  private readonly source: FigureSource;
  private readonly tables: Tables;
  private readonly language: string;

  constructor(source: FigureSource, tables: Tables, language: string) {
    this.source = source;
    this.tables = tables;
    this.language = language;
  }

  sections(blocks: readonly BodyBlock[]): Section[] {
    const sections: { id: string; title: string; look: string; blocks: Block[] }[] = [];
    const add = (title: string): Block[] => {
      const id = `part-${sections.length + 1}`;
      sections.push({ id, title, look: 'insight', blocks: [] });
      return sections.at(-1)!.blocks;
    };
    for (const block of blocks) {
      if (block.is === 'heading' && block.level === 2) add(block.text);
      else (sections.at(-1)?.blocks ?? add('What the figures say')).push(...this.block(block));
    }
    return sections;
  }

  private block(block: BodyBlock): Block[] {
    switch (block.is) {
      case 'heading':
        return [{ is: 'heading', level: 3, words: [block.text] }];
      case 'paragraph':
        return [{ is: 'words', look: 'prose', words: this.words(block.words) }];
      case 'list':
        return [
          {
            ...{ is: 'list', look: 'prose', isOrdered: block.isOrdered },
            items: block.items.map((words) => this.words(words)),
          },
        ];
      case 'note':
        return [
          {
            ...{ is: 'group', look: 'insight-note' },
            blocks: block.blocks.flatMap((inner) => this.block(inner)),
          },
        ];
      case 'chart':
        return chartBlock(block, this.source);
      case 'table':
        return tableBlock(block, this.source);
    }
  }

  private words(words: readonly BodyWords[]): Inline[] {
    return words.map((word): Inline => {
      if (typeof word === 'string') return word.replaceAll('\n', ' ');
      if (word.is === 'strong') return strong(...this.words(word.words));
      if (word.is === 'value') return valueText(word, this.tables, this.language);
      return word.url.startsWith('/') ? link(word.text, word.url) : outside(word.text, word.url);
    });
  }
}
