/** Enables the preview buttons of a dataset page. The first click loads the code; before it, no host is contacted. */
export function offerPreviews(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-preview]')) {
    button.addEventListener('click', () => {
      void import('./show-preview.ts').then(({ showPreview }) => showPreview(button));
    });
  }
}
