import { describeRequest, type RequestDocument } from '../../core/request/describe-request.ts';
import { listQuestions } from '../../core/request/questions.ts';
import { renderRequestMarkdown } from '../../core/request/render-request-markdown.ts';
import type { RequestFacts } from '../../core/request/request-facts.ts';
import { saveFile } from '../save-file.ts';
import { byId, element } from '../search/element.ts';
import { fillAnswers, focusOf, readAnswers } from './answer-fields.ts';
import { keptAnswers } from './answer-store.ts';
import { drawRequest } from './draw-request.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const form = byId('request');
const facts = JSON.parse(form.dataset['facts']!) as RequestFacts;
const sections = listQuestions(facts);
const asked = sections.reduce((sum, { questions }) => sum + questions.length, 0);
/** `request-<slug>`: the name of the saved files. */
const fileName = `request-${facts.key.split('/').at(-1)!}`;

start();

function start(): void {
  const kept = keptAnswers.load(facts.key);
  if (kept) {
    fillAnswers(form, kept);
    notice('Your last answers are back. Only this browser kept them.');
  }
  count();
  form.addEventListener('input', keep);
  form.addEventListener('change', count);
  byId('take-word').addEventListener('click', () => void takeWord());
  byId('take-markdown').addEventListener('click', () => {
    const text = renderRequestMarkdown(request());
    download(`${fileName}.md`, new Blob([text], { type: 'text/markdown' }));
  });
  byId('take-print').addEventListener('click', () => window.print());
  byId('clear-answers').addEventListener('click', clear);
  byId('unanswered-list').addEventListener('click', goTo);
  window.addEventListener('beforeprint', () => {
    const paper = byId('request-print');
    paper.replaceChildren(...drawRequest(request()));
    paper.hidden = false;
    paper.parentElement!.classList.add('request--printable');
  });
  window.addEventListener('afterprint', () => (byId('request-print').hidden = true));
  form.dataset['ready'] = '';
}

function request(): RequestDocument {
  return describeRequest(facts, sections, readAnswers(form));
}

function keep(): void {
  if (!keptAnswers.save(facts.key, readAnswers(form))) {
    notice('This browser cannot keep your answers. Download them before you leave.');
  }
}

/** Says how complete the request is, and where to continue. */
function count(): void {
  const { unanswered } = request();
  byId('request-count').textContent =
    unanswered.length === 0
      ? 'Every question has an answer.'
      : `${asked - unanswered.length} of ${asked} questions have an answer.`;
  byId('unanswered').hidden = unanswered.length === 0;
  byId('unanswered-list').replaceChildren(
    ...unanswered.map(({ id, text }) =>
      element('li', {}, element('a', { href: `#q-${id}` }, text)),
    ),
  );
}

async function takeWord(): Promise<void> {
  say('Making the document…');
  try {
    const { makeWord } = await import('./make-word.ts');
    const made = await makeWord(request(), document.documentElement.lang);
    download(`${fileName}.docx`, new Blob([made], { type: WORD }));
  } catch {
    say('The document could not be made. Please try again, or download it as Markdown.');
  }
}

function download(name: string, content: Blob): void {
  saveFile(name, content);
  say(`Saved as ${name}.`);
}

function clear(): void {
  if (!window.confirm('Clear all your answers on this page?')) return;
  keptAnswers.clear(facts.key);
  location.reload();
}

/** A link to a question moves the focus to it, not only the view. */
function goTo(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  focusOf(form, link.hash.slice('#q-'.length)).focus();
}

function notice(text: string): void {
  byId('request-notice').textContent = text;
  byId('request-notice').hidden = false;
}

function say(text: string): void {
  byId('request-status').textContent = text;
}
