import type { Register } from '../../core/model/entry.ts';
import type { Problem } from '../../core/report/problem.ts';
import { describeProblem } from '../../core/report/describe-problem.ts';
import { codeWords } from '../code-words.ts';
import { drawRecordCard } from '../record-card.ts';
import { element, siteLink } from '../search/element.ts';
import type { Proposal, ProposedFile } from './fetch-proposal.ts';

/** A proposed file, with its problems and its content, if it could be read. */
export interface CheckedFile extends ProposedFile {
  readonly problems: readonly Problem[];
  readonly value: unknown;
}

const CHANGES = { added: 'New', removed: 'Removed', changed: 'Changed' } as const;

/** Draws every entry of a proposal. All of it goes in as text. */
export function drawProposal(
  proposal: Pick<Proposal, 'title' | 'commit' | 'others'>,
  files: readonly CheckedFile[],
  register: Register,
  language: string,
): HTMLElement[] {
  const { title, commit, others } = proposal;
  return [
    element('h2', {}, title),
    element('p.small.muted', {}, `As of commit ${commit}.`),
    ...files.map((file) => drawFile(file, register, language)),
    ...(files.length === 0
      ? [element('p', {}, 'It does not change any entry of the register.')]
      : []),
    ...(others.length > 0 ? [drawOthers(others)] : []),
  ];
}

function drawFile(checked: CheckedFile, register: Register, language: string): HTMLElement {
  const { file, change, text, value, problems } = checked;
  const [folder, publisher = '', slug = ''] = file.replace(/\.yaml$/, '').split('/');
  const isDataset = folder === 'datasets' && slug !== '';
  const isPublished = isDataset && register.dataset.has(`${publisher}/${slug}`);
  return element(
    'section.section',
    {},
    element('h3', {}, `${CHANGES[change]}: `, element('code', {}, file)),
    isPublished &&
      element(
        'p',
        {},
        element(
          'a',
          { href: siteLink(`/datasets/${publisher}/${slug}/`) },
          'The page as it is now',
        ),
      ),
    isDataset &&
      text !== undefined &&
      element('ul.record-list', {}, drawRecordCard(publisher, value, register, language)),
    change !== 'removed' && text === undefined
      ? element('p', {}, 'The file is not shown, because it is too long or is not text.')
      : undefined,
    ...(text === undefined ? [] : drawProblems(problems)),
    text !== undefined &&
      element(
        'details',
        isDataset ? {} : { open: true },
        element('summary', {}, 'The file'),
        element('pre.yaml', { tabindex: '0' }, text),
      ),
  );
}

function drawProblems(problems: readonly Problem[]): HTMLElement[] {
  if (problems.length === 0) return [element('p', {}, 'The checks found no problems.')];
  return [
    element('h4', {}, 'What the checks say'),
    element(
      'ul',
      {},
      ...problems.map((problem) => {
        const { what, fix, help } = describeProblem(problem);
        return element(
          'li',
          {},
          element('strong', {}, problem.severity === 'error' ? 'Error' : 'Advice'),
          ` in line ${problem.line}: `,
          ...codeWords(`${what} ${fix} `),
          element('a', { href: siteLink(help) }, 'More about this'),
        );
      }),
    ),
  ];
}

function drawOthers(others: readonly string[]): HTMLElement {
  return element(
    'section.section',
    {},
    element('h3', {}, 'Not shown here'),
    element('p', {}, 'The proposal also changes these files. Read them on GitHub.'),
    element('ul', {}, ...others.map((path) => element('li', {}, element('code', {}, path)))),
  );
}
