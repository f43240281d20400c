import type { DatasetFacts, ServiceFacts } from '../../describe/facts.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, DATA_NOTICE } from './markdown-page.ts';
import type { Output, OutputContext } from '../output.ts';
import { listFacts } from '../../request/describe-request.ts';
import { describeRequestFacts } from '../../request/describe-request-facts.ts';
import { listQuestions } from '../../request/questions.ts';
import type { RequestQuestion } from '../../request/request-question.ts';
import { questionsPath, requestPath } from '../../describe/request-path.ts';

/** Renders the questions about a record as plain text; undefined where there is nothing to ask for. */
export function renderQuestions(
  record: DatasetFacts | ServiceFacts,
  { facts: { about }, absolute }: OutputContext,
): Output | undefined {
  const path = requestPath(record);
  if (path === undefined) return undefined;
  const facts = describeRequestFacts(record, about);
  const blocks = [
    `# ${markdownLink(`Request for access: ${facts.title}`, absolute(path))}`,
    DATA_NOTICE,
    listFacts(facts)
      .map(([name, value]) => `- **${name}:** ${codeSpan(value)}`)
      .join('\n'),
    'Copy the questions, write your answers below them, and send them to the custodian, not to this register.',
    ...listQuestions(facts).flatMap(({ title, about, questions }) => [
      `## ${title}`,
      about,
      ...questions.map(question),
    ]),
  ];
  return { path: questionsPath(path).slice(1), content: `${blocks.join('\n\n')}\n` };
}

/** The questions are ours; what is to choose from and what is filled in may be the record's. */
function question({ text, hint, choices, choicesOfRecord, answer }: RequestQuestion): string {
  const quote = choicesOfRecord ? codeSpan : escapeText;
  const parts = [
    `### ${escapeText(text)}`,
    hint && escapeText(hint),
    bulletList(choices.map(({ label }) => quote(label))),
    answer?.split('\n').map(codeSpan).join('; '),
  ];
  return parts.filter(Boolean).join('\n\n');
}
