import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';
import { hasHtmlEntity, hasHtmlTag } from '../../model/html.ts';
import { isMarkdown, isSourceWords } from './support/is-text-path.ts';

/** HTML in plain-text fields, where readers would see the tags. */
export const textHtml: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/html-tag', 'text/html-entity'],
  check(text, path, entry) {
    const tag = hasHtmlTag(text);
    const entity = hasHtmlEntity(text);
    if ((!tag && !entity) || isMarkdown(path, entry) || isSourceWords(path, entry)) return NOTHING;
    return [
      ...(tag ? [finding('text/html-tag', entry, path)] : []),
      ...(entity ? [finding('text/html-entity', entry, path)] : []),
    ];
  },
};
