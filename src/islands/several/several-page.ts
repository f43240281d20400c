import { loadRegister } from '../contribute/check-entry.ts';
import { codeWords } from '../code-words.ts';
import { saveFile } from '../save-file.ts';
import { byId, element } from '../search/element.ts';
import type { CheckedTable } from './check-rows.ts';

let table: CheckedTable | undefined;

byId('several').addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
byId<HTMLInputElement>('table-file').addEventListener('change', ({ target }) => {
  void readFile(target as HTMLInputElement);
});
byId('download-zip').addEventListener('click', () => void download());
byId('several').dataset['ready'] = '';

/** The text of a chosen file goes where people can see and correct it. */
async function readFile(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  byId<HTMLTextAreaElement>('table-text').value = await file.text();
  await check();
}

async function check(): Promise<void> {
  say('Checking…');
  const text = byId<HTMLTextAreaElement>('table-text').value;
  try {
    const [{ checkTable, isReady }, { drawRow }, register] = await Promise.all([
      import('./check-rows.ts'),
      import('./draw-rows.ts'),
      loadRegister(),
    ]);
    const checked = checkTable(text, register, new Date().toISOString().slice(0, 10));
    table = checked;
    const ready = checked.rows.filter(isReady).length;
    byId('table-problems').replaceChildren(
      ...checked.problems.map(({ number, words }) =>
        element(
          'li.govuk-error-message',
          {},
          element(
            'span',
            {},
            ...codeWords(number === undefined ? words : `Row ${number}: ${words}`),
          ),
        ),
      ),
    );
    byId('table-rows').replaceChildren(...checked.rows.map((row) => drawRow(row, checked)));
    byId('several-result').hidden = false;
    say(
      `${count(checked.rows.length)}: ${ready} ready, ${checked.rows.length - ready} with errors.`,
    );
  } catch {
    say('The register could not be loaded, so nothing was checked. Please try again.');
  }
}

async function download(): Promise<void> {
  if (!table) return;
  const [{ makeZip }, { isReady }] = await Promise.all([
    import('./make-zip.ts'),
    import('./check-rows.ts'),
  ]);
  const takesAll = byId<HTMLInputElement>('take-all').checked;
  const files = table.rows
    .filter((row) => takesAll || isReady(row))
    .flatMap(({ file, text }) => (file === undefined ? [] : [{ path: `catalogue/${file}`, text }]));
  if (files.length === 0) {
    say('No row is ready yet. Fix the errors and check again.');
    return;
  }
  saveFile('datasets.zip', new Blob([makeZip(files)], { type: 'application/zip' }));
  say(`${count(files.length)} in the zip. Unpack it and upload its catalogue folder to GitHub.`);
}

const count = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

function say(text: string): void {
  byId('several-status').textContent = text;
}
