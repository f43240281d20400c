/** Elements that people paste or attackers use; other words in angle brackets are mostly placeholders. */
const ELEMENTS =
  'a|abbr|address|applet|area|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|image|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|nav|noscript|object|ol|optgroup|option|output|p|param|picture|plaintext|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|xmp';

/** A known element, any element with an attribute, a comment, a declaration or a processing instruction. */
const TAG = new RegExp(
  `</?(?:${ELEMENTS})(?:[\\s/][^<]{0,2000}|)(?:>|$)|</?(?:script|iframe|img|svg|style|object|embed)\\b|<[a-z][\\w:-]{0,40}[\\s/][^<>]{0,200}=|<!(?:--|doctype|\\[cdata)|<\\?(?:xml|php)`,
  'i',
);

/** `&amp;`, `&#39;`, `&#x27;` and the like. */
const ENTITY = /&(?:[a-z]{2,8}[0-9]{0,2}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Whether a text holds an HTML tag. */
export function hasHtmlTag(text: string): boolean {
  return text.includes('<') && TAG.test(text);
}

/** Whether a text holds an HTML entity. */
export function hasHtmlEntity(text: string): boolean {
  return text.includes('&') && ENTITY.test(text);
}
