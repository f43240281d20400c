/** Small conveniences on a record page. Without script the page says the same, only less exactly. */

/** Adds a copy button beside each text that people are meant to copy. */
function offerCopies(): void {
  for (const holder of document.querySelectorAll('[data-copy]')) {
    const text = holder.querySelector('[data-copy-text]')?.textContent;
    if (!text) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = 'Copied';
        setTimeout(() => (button.textContent = 'Copy'), 2000);
      });
    });
    holder.append(' ', button);
  }
}

/**
 * Says by the reader's clock whether a promise of updates is kept, because the page may have been built long ago.
 * `data-due` is the day by which the next update was due.
 */
function judgeUpdates(today: string): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const late = note.dataset['due']! < today;
    const words = document.createElement('strong');
    words.textContent = late ? ' Later than promised.' : ' Up to date.';
    note.append(words);
  }
}

offerCopies();
judgeUpdates(new Date().toISOString().slice(0, 10));
