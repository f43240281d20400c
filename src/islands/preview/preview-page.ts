import { loadRegister } from '../contribute/check-entry.ts';
import { byId, element } from '../search/element.ts';
import { drawProposal, type CheckedFile } from './draw-proposal.ts';
import { fetchProposal, type Proposal } from './fetch-proposal.ts';

const place = byId('proposal');
const { repository = '', language = 'en' } = place.dataset;
const asked = new URL(location.href).searchParams.get('pr');

void start();

async function start(): Promise<void> {
  if (asked === null || asked === '') {
    show([element('p', {}, 'Give the number of a pull request.')]);
  } else if (!/^[1-9][0-9]{0,6}$/.test(asked)) {
    show([element('p', {}, `“${asked.slice(0, 40)}” is not the number of a pull request.`)]);
  } else {
    byId<HTMLInputElement>('pr').value = asked;
    await preview(Number(asked));
  }
  place.dataset['ready'] = '';
}

async function preview(number: number): Promise<void> {
  const link = byId<HTMLAnchorElement>('pull-link');
  link.href = `https://github.com/${repository}/pull/${number}`;
  link.textContent = `Pull request ${number} on GitHub`;
  byId('status').textContent = 'Reading the proposal…';
  try {
    const proposal = await fetchProposal(`https://api.github.com/repos/${repository}`, number);
    const register = await loadRegister().catch(() => {
      throw new Error('The register could not be read. Please try again.');
    });
    show(drawProposal(proposal, await check(proposal), register, language));
    byId('status').textContent = 'The proposal is shown below.';
  } catch (error) {
    show([element('p', {}, (error as Error).message)]);
    byId('status').textContent = (error as Error).message;
  }
}

/** Checks all files together, because they may refer to each other. */
async function check({ files }: Proposal): Promise<CheckedFile[]> {
  const [{ checkDrafts }, { parseText }, { LARGE_LIMITS }, register] = await Promise.all([
    import('../../core/validate/check-draft.ts'),
    import('../../core/parse/parse-text.ts'),
    import('../../core/parse/limits.ts'),
    loadRegister(),
  ]);
  const drafts = files.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  const found = checkDrafts(drafts, register, new Date().toISOString().slice(0, 10));
  return files.map((file) => ({
    ...file,
    problems: found.get(file.file) ?? [],
    value: file.text === undefined ? undefined : parseText(file.text, LARGE_LIMITS).value,
  }));
}

function show(content: readonly HTMLElement[]): void {
  place.replaceChildren(...content);
}
