import { drawRecordCard } from '../record-card.ts';
import { saveFile } from '../save-file.ts';
import { byId, element } from '../search/element.ts';
import { checkEntry, loadRegister } from './check-entry.ts';
import { checkName } from './check-name.ts';
import { applyConditions } from './conditions.ts';
import { drafts } from './draft-store.ts';
import { fileOf, fillName, keepSlug, proposeSlug, readName } from './entry-name.ts';
import { controlOf, fieldAt, theForm } from './form-fields.ts';
import { fillForm, readForm } from './form-data.ts';
import { addItem, removeItem } from './groups.ts';
import { copyText, handOver, type ReadyFile } from './hand-over.ts';
import { loadEntry, type LoadedEntry } from './load-entry.ts';
import { showPlaces, togglePlace } from './place-map.ts';
import { goTo, placeProblems, showAtFields, showSummary } from './show-problems.ts';
import { writeEntry } from './write-entry.ts';

/** Long enough not to run while somebody is typing a word. */
const PAUSE = 400;

const form = theForm();
const edited = new URL(location.href).searchParams.get('edit') ?? undefined;
const draftName = edited ?? 'new';
/** Questions that the person has left at least once: advice about the others would come too early. */
const visited = new Set<Element>();
let original: LoadedEntry | undefined;
let isChecked = false;
let ready: ReadyFile | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Only the latest check may write to the page. */
let turn = 0;

void start();

async function start(): Promise<void> {
  if (edited !== undefined) await startEditing(edited);
  const draft = drafts.load(draftName);
  if (draft) {
    fillForm(draft.entry);
    fillName(draft.name, original !== undefined);
    notice('Your last draft is back. Only this browser kept it.');
  }
  refresh();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check({ isAsked: true });
  });
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', ({ target }) => {
    const field = (target as Element).closest('.form-field');
    if (field) visited.add(field);
    later();
  });
  form.addEventListener('click', clicked);
  byId('propose').addEventListener('click', () => void propose());
  byId('copy').addEventListener('click', () => void copy());
  byId('download').addEventListener('click', () => {
    if (!ready) return;
    const content = new Blob([ready.text], { type: 'application/yaml' });
    saveFile(ready.file.split('/').at(-1)!, content);
  });
  byId('clear-draft').addEventListener('click', clear);
  form.dataset['ready'] = '';
}

async function startEditing(id: string): Promise<void> {
  try {
    original = await loadEntry(id);
    fillForm(original.value);
    fillName(original, true);
  } catch (error) {
    notice(`${(error as Error).message} You can describe a new dataset here.`);
  }
}

function changed({ target }: Event): void {
  const control = target as HTMLInputElement;
  if (control.id === 'entry-slug') keepSlug();
  const title = fieldAt('/title');
  if (title && !original) proposeSlug(controlOf(title).value);
  refresh();
  drafts.save(draftName, { name: readName(), entry: readForm() });
  later();
}

function refresh(): void {
  applyConditions();
  showPlaces();
  byId('entry-path').textContent = `The file will be catalogue/${fileOf(readName())}`;
}

/** Checks again soon, if there is anything to check. */
function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void check({ isAsked: false }), PAUSE);
}

async function check({ isAsked }: { isAsked: boolean }): Promise<void> {
  if (!isAsked && !isChecked && visited.size === 0) return;
  clearTimeout(timer);
  const mine = ++turn;
  const written = await writeEntry(original);
  const problems = await checkEntry(written.file, written.text).catch(() => undefined);
  if (mine !== turn) return;
  if (!problems) {
    if (isAsked) say('The register could not be loaded, so nothing was checked. Please try again.');
    return;
  }
  const names = checkName(readName(), original !== undefined, await loadRegister());
  const placed = placeProblems(problems, names);
  if (isAsked) isChecked = true;
  showAtFields(placed, isChecked ? undefined : visited);
  if (isAsked) showSummary(placed);
  if (!isChecked) return;
  const errors = placed.filter(({ isError }) => isError).length;
  ready = errors === 0 ? { ...written, isEdit: original !== undefined } : undefined;
  if (errors === 0) byId('error-summary').hidden = true;
  await showResult(written.entry);
  showAdvice(placed.length - errors);
  if (isAsked && ready) {
    say('No errors. You can propose the entry.');
    byId('result').focus();
  }
}

async function showResult(entry: object): Promise<void> {
  byId('result').hidden = ready === undefined;
  if (!ready) return;
  const language = form.dataset['language']!;
  byId('card').replaceChildren(
    drawRecordCard(readName().publisher, entry, await loadRegister(), language),
  );
  byId('file-path').textContent = `catalogue/${ready.file}`;
  byId('yaml').textContent = ready.text;
  byId('hand-over').textContent = '';
}

function showAdvice(count: number): void {
  byId('advice').hidden = count === 0;
  byId('advice').textContent =
    count === 0
      ? ''
      : `There ${count === 1 ? 'is 1 piece' : `are ${count} pieces`} of advice at the questions above. Advice does not stop you.`;
}

async function propose(): Promise<void> {
  if (!ready) return;
  const { address, mustCopy } = handOver(ready, {
    url: form.dataset['repository']!,
    branch: form.dataset['branch']!,
  });
  const isCopied = mustCopy && (await copyText(ready.text));
  const words = !mustCopy
    ? 'GitHub is open in a new tab with the file filled in.'
    : isCopied
      ? 'The text is copied. On the GitHub page that opened, select all of the text, paste, and press “Propose changes”.'
      : 'Your browser did not allow copying. Copy the text above by hand, then paste it on the GitHub page that opened.';
  byId('hand-over').replaceChildren(
    words,
    ' ',
    element('a', { href: address, rel: 'noopener', target: '_blank' }, 'Open GitHub again'),
  );
  window.open(address, '_blank', 'noopener');
}

async function copy(): Promise<void> {
  if (!ready) return;
  const isCopied = await copyText(ready.text);
  byId('hand-over').textContent = isCopied
    ? 'Copied.'
    : 'Your browser did not allow copying. Select the text above and copy it.';
}

function clear(): void {
  if (!window.confirm('Clear everything you filled in on this page?')) return;
  drafts.clear(draftName);
  location.reload();
}

function clicked({ target }: Event): void {
  const button = (target as Element).closest('button');
  const tile = (target as Element).closest<SVGGElement>('[data-place]');
  if (tile) togglePlace(tile);
  if (button?.dataset['add'] !== undefined) {
    const item = addItem(button.closest<HTMLElement>('[data-field]')!);
    item.querySelector<HTMLElement>('legend')!.focus();
  }
  if (button?.dataset['remove'] !== undefined) {
    const item = button.closest<HTMLElement>('[data-item]')!;
    const list = item.parentElement!.closest<HTMLElement>('[data-field]')!;
    say(`${item.querySelector('legend')!.textContent.trim()} removed.`);
    removeItem(item);
    goTo(list);
  }
  if (button?.dataset['add'] !== undefined || button?.dataset['remove'] !== undefined || tile) {
    form.dispatchEvent(new Event('change'));
  }
}

function notice(text: string): void {
  byId('form-notice').textContent = text;
  byId('form-notice').hidden = false;
}

function say(text: string): void {
  byId('form-status').textContent = text;
}
