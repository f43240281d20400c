/**
 * Wakes the preview buttons of a dataset page. What makes a preview is loaded by the first click; nothing is asked
 * from anybody before it.
 */
export function offerPreviews(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-preview]')) {
    button.addEventListener('click', () => {
      void import('./show-preview.ts').then(({ showPreview }) => showPreview(button));
    });
  }
}
