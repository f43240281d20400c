/** As the schema of datasets has it. */
const LONGEST_SUMMARY = 250;

/** Characters in which a summary is looked for: blanks count, so that a text of blanks is not read again and again. */
const LOOKED_AT = 2000;

/** What was written about the contents, as an entry holds it. */
export interface SplitContent {
  /** Undefined where not even the first sentence is short enough. */
  readonly summary: string | undefined;
  /** Markdown that shows the rest as it was written; undefined where nothing is left. */
  readonly description: string | undefined;
}

/**
 * Splits what somebody wrote into a summary of whole sentences and the rest. Nothing is reworded or cut short.
 * @param content several lines of text
 * @param locale BCP 47, for the ends of sentences
 */
export function splitContent(content: string, locale: string): SplitContent {
  const text = content.trim();
  const first = text.split(/\n\s*\n/, 1)[0]!;
  const looked = first.slice(0, LOOKED_AT);
  let end = 0;
  for (const { segment, index } of segmenter(locale).segment(looked)) {
    const next = index + segment.length;
    // Where the text was cut, no sentence ends.
    if (next === looked.length && next < first.length) break;
    if (oneLine(text.slice(0, next)).length > LONGEST_SUMMARY) break;
    end = next;
  }
  const summary = oneLine(text.slice(0, end));
  const rest = text.slice(end).trim();
  return {
    summary: summary === '' ? undefined : summary,
    description: rest === '' || summary === '' ? undefined : asMarkdown(rest),
  };
}

/** Joins lines and blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function segmenter(locale: string): Intl.Segmenter {
  return new Intl.Segmenter(locale, { granularity: 'sentence' });
}

/** Escapes what Markdown would take for more than text; paragraphs and simple lists stay as they are. */
function asMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_[\]<>~|]/g, '\\$&')
        .replace(/&(?=[#\w]+;)/g, '\\&')
        .replace(/^(\+|#+|=+|-{2,})/, '\\$1'),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
