import { stringify } from 'yaml';
import { fieldGuide } from '../../schema/field-guide.ts';
import type { FieldGuideField } from '../../schema/field-guide.ts';
import { compareText } from '../../model/compare-text.ts';
import { messages } from '../../report/messages/index.ts';
import type { Output, OutputContext } from '../output.ts';
import {
  codeSpan,
  escapeText,
  fencedBlock,
  markdownLink,
  plainWords,
} from '../../words/escape-markdown.ts';
import { renderMarkdownPage, section } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';

/** Renders the twins of the guide to the fields and of what a check tells you. */
export function* helpTwins(context: OutputContext): Generator<Output> {
  const twin = (path: string, title: string, ...blocks: (string | undefined)[]): Output =>
    renderMarkdownPage({ path, title, blocks }, context);
  const link = (title: string, path: string): string =>
    markdownLink(title, context.absolute(twinPath(path)));

  yield twin(
    '/help/fields/',
    'Guide to the fields',
    fieldGuide
      .map(
        ({ name, title, description }) =>
          `- ${link(title, `/help/fields/${name}/`)}: ${plainWords(description)}`,
      )
      .join('\n'),
  );
  for (const { name, title, description, fields } of fieldGuide) {
    yield twin(
      `/help/fields/${name}/`,
      `Fields: ${title}`,
      plainWords(description),
      ...fields.map((field) => section(field.path, fieldText(field))),
    );
  }
  yield twin(
    '/help/problems/',
    'What a check tells you',
    Object.entries(messages)
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, { title, severity }]) => {
        return `- ${link(title, `/help/problems/${code}/`)} (\`${code}\`, ${severity})`;
      })
      .join('\n'),
  );
  for (const [code, { title, severity, why, example, fixable = false }] of Object.entries(
    messages,
  )) {
    yield twin(
      `/help/problems/${code}/`,
      title,
      `${severity === 'error' ? 'Error' : 'Warning'} \`${code}\``,
      section('Why it matters', plainWords(why)),
      section('What it looks like', example && fencedBlock(example.bad, 'yaml')),
      section('Put right', example && fencedBlock(example.good, 'yaml')),
      section(
        'How to fix it',
        fixable
          ? 'A program can: `npm run check -- --fix`'
          : 'The check names the file and the line, and says what to write there. After your change, check again: `npm run check`',
      ),
    );
  }
}

function fieldText(field: FieldGuideField): string {
  const { title, description, required, requiredWhen, forbiddenWhen, type, limits } = field;
  return [
    `**${escapeText(title)}.** ${plainWords(description)}`,
    ...(required ? ['Always needed.'] : []),
    ...requiredWhen.map((when) => plainWords(`Needed when ${when}.`)),
    ...forbiddenWhen.map((when) => plainWords(`Not allowed when ${when}.`)),
    plainWords(`${[type, ...limits].join('; ')}.`),
    ...(field.allowed.length > 0 ? [`One of: ${field.allowed.map(codeSpan).join(', ')}`] : []),
    ...(field.examples.length > 0
      ? [fencedBlock(stringify({ [field.name]: field.examples[0] }), 'yaml')]
      : []),
  ].join('\n\n');
}
