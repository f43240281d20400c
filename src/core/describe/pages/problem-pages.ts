import { compareText } from '../../model/compare-text.ts';
import { messages } from '../../report/messages/index.ts';
import type { Message } from '../../report/messages/message.ts';
import { PROBLEM_FAMILIES } from '../../words/site-words.ts';
import { FIELDS_PATH } from './field-pages.ts';
import { codeWords, link, muted, words } from './inlines.ts';
import type { Block, PageModel } from './page-model.ts';

/** Site path of the list of all problems. */
export const PROBLEMS_PATH = '/help/problems/';

const TITLE = 'What a check tells you';

/** Describes what a check tells: all problems, and each. */
export function problemPages(): PageModel[] {
  const entries = Object.entries(messages).sort(([a], [b]) => compareText(a, b));
  const families = Map.groupBy(entries, ([code]) => code.split('/')[0]!);
  const index: PageModel = {
    path: PROBLEMS_PATH,
    title: TITLE,
    lead: 'Every problem that the checks can find, why it matters and how to fix it. Errors block a change; warnings do not.',
    isOurs: true,
    sections: [...families].map(([family, members]) => ({
      id: `family-${family}`,
      title: PROBLEM_FAMILIES[family] ?? family,
      blocks: [
        {
          is: 'list',
          look: 'link-list plain-list',
          items: members.map(([code, { title, severity }]) => [
            link(title, `${PROBLEMS_PATH}${code}/`),
            ' ',
            muted({ is: 'code', text: code }, `, ${severity}`),
          ]),
        },
      ],
    })),
  };
  return [index, ...entries.map(([code, message]) => problemPage(code, message))];
}

function problemPage(code: string, { title, severity, why, example, fixable }: Message): PageModel {
  const isError = severity === 'error';
  const part = (heading: string, ...blocks: readonly Block[]): Block[] => [
    { is: 'heading', words: [heading], level: 2 },
    ...blocks,
  ];
  return {
    path: `${PROBLEMS_PATH}${code}/`,
    title,
    description: why,
    breadcrumbs: [{ label: TITLE, path: PROBLEMS_PATH }],
    kicker: `${isError ? 'Error' : 'Warning'} ${code}`,
    isOurs: true,
    blocks: [
      {
        is: 'group',
        look: 'prose',
        blocks: [
          ...part('Why it matters', words(undefined, ...codeWords(why))),
          ...(example
            ? [
                ...part('What it looks like', {
                  is: 'yaml',
                  label: 'With the problem',
                  text: example.bad,
                }),
                ...part('Put right', { is: 'yaml', label: 'Put right', text: example.good }),
              ]
            : []),
          ...part(
            'How to fix it',
            words(
              undefined,
              ...codeWords(
                fixable
                  ? 'A program can: `npm run check -- --fix`'
                  : 'The check names the file and the line, and says what to write there. After your change, check again: `npm run check`',
              ),
            ),
            words(
              undefined,
              isError
                ? 'A change with this problem cannot be published.'
                : 'A change with this problem can be published, but somebody should look at it.',
            ),
            words(undefined, link('Guide to the fields', FIELDS_PATH)),
          ),
        ],
      },
    ],
    sections: [],
  };
}
