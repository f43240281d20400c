/** What begins an item: a dash, bullet or tick of any shape, or a number or letter with a point or bracket. */
const MARK = '[-*+‐‑‒–—−•‣⁃▪▫■□●○◦·∙◆◇►▸➢➤✓✔✗→»]|\\(?(?:\\d{1,9}|[a-z]|[ivx]{1,5})[.)]';

/** A line that is an item of a list, as people write one. */
export const ITEM = new RegExp(`^(?:(?:${MARK})(?:[ \\t]+\\S|$)|-\\p{L})`, 'u');

/** A line of a file, in a text, that begins with a mark of Markdown. */
export const MARKED_LINE = new RegExp(`^ +(?:[>|#=~\`[_]|${MARK})`, 'mu');

/** A line that begins with a mark or is blank, or ends in spaces or a backslash, in a text of several lines: few texts have one. */
export const MAY_HAVE_STRUCTURE = new RegExp(
  `\\n[ \\t]*(?:\\n|[|#=~\`>_[:]|${MARK})|^[ \\t"']*(?:[|#~\`>[]|${MARK})[^\\n]*\\n|(?: {2}|\\\\)\\n`,
  'u',
);
