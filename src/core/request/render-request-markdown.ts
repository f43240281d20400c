import { escapeText } from '../words/escape-markdown.ts';
import { NOT_ANSWERED, type RequestDocument } from './describe-request.ts';

/** Renders a filled-in request as Markdown, to send or keep. Answers are plain text, never markup. */
export function renderRequestMarkdown(request: RequestDocument): string {
  const facts = request.facts.map(([name, value]) => `- **${name}:** ${escapeText(value)}`);
  const blocks = request.sections.flatMap(({ title, about, items }) => [
    `## ${title}`,
    about,
    ...items.flatMap(({ question, answer }) => [
      `### ${escapeText(question)}`,
      ...(answer.length > 0 ? answer.map(paragraph) : [`*${NOT_ANSWERED}*`]),
    ]),
  ]);
  return `${[`# ${escapeText(request.title)}`, facts.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Escapes what would start a list or underline a heading (CommonMark 0.31, 4 and 5). */
function paragraph(text: string): string {
  return escapeText(text).replace(/^(?:[-+=]|(\d{1,9})([.)]))/, (start, number, mark) =>
    number === undefined ? `\\${start}` : `${String(number)}\\${String(mark)}`,
  );
}
