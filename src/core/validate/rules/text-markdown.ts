import { findPair } from '../../model/find-pair.ts';
import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';
import { hasHtmlTag } from '../../model/html.ts';
import { isMarkdown } from './support/is-text-path.ts';

/** Code in Markdown may show HTML as an example: blocks between fences, and spans between backticks. */
const CODE = /^(```|~~~).*\n[^]*?^\1|(`{1,2})[^`\n]{1,500}\2/gm;

const IMAGE = /(?<open>!\[)|(?<close>\][([])|[\]\n]/g;

/** Characters of an image's description. */
const LONGEST_DESCRIPTION = 500;

/** Images and HTML in Markdown, which pages leave out. */
export const textMarkdown: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/markdown-image', 'text/markdown-html'],
  check(text, path, entry) {
    if (!isMarkdown(path, entry) || !/[<!]/.test(text)) return NOTHING;
    const prose = text.replace(CODE, ' ');
    return [
      ...(findPair(prose, IMAGE, LONGEST_DESCRIPTION) !== undefined
        ? [finding('text/markdown-image', entry, path)]
        : []),
      ...(hasHtmlTag(prose) ? [finding('text/markdown-html', entry, path)] : []),
    ];
  },
};
