import type { DescribedColumn } from '../../core/explore/preview/compare-columns.ts';
import { SECONDS } from '../../core/explore/preview/limits.ts';
import type { PreviewKind } from '../../core/explore/preview/preview-kind.ts';
import { previewSummary } from '../../core/explore/preview/preview-summary.ts';
import { REASONS } from '../../core/explore/preview/preview-words.ts';
import { hostOf } from '../../core/model/https-url.ts';
import { byId, element } from '../search/element.ts';
import { drawPreview } from './draw-preview.ts';
import type { PreviewQuestion } from './find-preview.ts';
import type { PreviewAnswer } from './preview-worker.ts';

/** A worker that has not answered by then will never finish. */
const PATIENCE = (SECONDS + 10) * 1000;

let running: { worker: Worker; timer: ReturnType<typeof setTimeout> } | undefined;

/** Makes the preview for a button, below the table, replacing an earlier one. */
export function showPreview(button: HTMLButtonElement): void {
  stop();
  const area = byId('preview');
  const question = questionOf(button, area);
  const heading = element('h3', { tabindex: '-1' }, `Preview: ${button.dataset['title']!}`);
  const waiting = `Asking ${hostOf(question.url)}…`;
  const result = element('div.preview-result', { 'aria-busy': 'true' }, element('p', {}, waiting));
  const close = element('button.copy-button', { type: 'button' }, 'Close the preview');
  close.addEventListener('click', () => {
    stop();
    area.replaceChildren();
    say('');
    button.focus();
  });
  area.replaceChildren(heading, result, close);
  heading.focus();
  say(waiting);
  const show = (answer: PreviewAnswer): void => {
    stop();
    result.removeAttribute('aria-busy');
    const { language } = question;
    if ('reason' in answer) {
      say(`No preview. ${answer.reason}`);
      const strong = element('strong', {}, 'No preview. ');
      result.replaceChildren(element('p.notice', {}, strong, answer.reason));
      return;
    }
    const summary = previewSummary(answer.preview, language);
    say(`The preview is ready. ${summary}`);
    result.replaceChildren(element('p', {}, summary), ...drawPreview(answer.preview, language));
  };
  const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => show(data));
  const giveUp = (): void => show({ reason: REASONS.broken(question.kind) });
  worker.addEventListener('error', giveUp);
  running = { worker, timer: setTimeout(giveUp, PATIENCE) };
  worker.postMessage(question);
}

function stop(): void {
  if (!running) return;
  clearTimeout(running.timer);
  running.worker.terminate();
  running = undefined;
}

function questionOf(button: HTMLButtonElement, area: HTMLElement): PreviewQuestion {
  const described = JSON.parse(area.dataset['columns'] ?? '[]') as DescribedColumn[];
  return {
    url: button.dataset['url']!,
    kind: button.dataset['preview'] as PreviewKind,
    described,
    language: document.documentElement.lang,
  };
}

/** For screen readers; the preview shows the same. */
function say(words: string): void {
  byId('preview-status').textContent = words;
}
