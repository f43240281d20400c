import { formatBytes } from '../core/words/format-bytes.ts';

/** The most to read of an answer. */
const MOST_BYTES = 64 * 1024;

/** The longest a reader waits. */
const WAIT_MS = 20_000;

/** Types that can be shown as text; others are only mentioned. */
const TEXT =
  /^(?:text\/.*|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:javascript|yaml))$/;

const holder = document.querySelector<HTMLElement>('#try-it');
const button = document.querySelector<HTMLButtonElement>('#try-button');
const status = document.querySelector('#try-status');
const answer = document.querySelector<HTMLElement>('#try-answer');

/** Calls the service on the reader's click and shows any answer as text. */
async function ask(url: string): Promise<void> {
  say('Asking…');
  answer!.hidden = true;
  const started = performance.now();
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const type = response.headers.get('content-type')?.split(';')[0] ?? 'no type';
    const { bytes, whole } = await readStart(response);
    const time = Math.round(performance.now() - started).toLocaleString(language());
    const size = `${whole ? '' : 'more than '}${formatBytes(bytes.length, language())}`;
    say(
      `HTTP status ${response.status}, ${type}, ${size}, in ${time} ms.${whole ? '' : ' Shortened below.'}`,
    );
    show(TEXT.test(type.toLowerCase()) ? new TextDecoder().decode(bytes) : undefined, whole);
  } catch (error) {
    say(explain(error));
  }
}

/** Reads up to the limit, then closes the connection. */
async function readStart(response: Response): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    const room = MOST_BYTES - length;
    bytes.set(value.subarray(0, room), length);
    length += Math.min(room, value.length);
    if (value.length > room) {
      await reader.cancel();
      return { bytes, whole: false };
    }
  }
  return { bytes: bytes.subarray(0, length), whole: true };
}

function show(text: string | undefined, whole: boolean): void {
  if (text === undefined || text === '') return;
  answer!.firstElementChild!.textContent = whole ? indent(text) : text;
  answer!.hidden = false;
}

/** JSON on one line is hard to read. */
function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

/** A browser does not tell a page why it may not read an answer, so the text names all causes. */
function explain(error: unknown): string {
  return error instanceof DOMException && error.name === 'TimeoutError'
    ? `No answer within ${WAIT_MS / 1000} seconds.`
    : 'This page could not read a reply. The host probably blocks requests from other websites (CORS), is down, or redirects elsewhere. The programs above are not affected by CORS.';
}

function say(words: string): void {
  status!.textContent = words;
}

const language = (): string => document.documentElement.lang;

const url = holder?.dataset['url'];
if (holder && button && status && answer && url !== undefined) {
  holder.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void ask(url).finally(() => {
      button.disabled = false;
      button.focus();
    });
  });
}
