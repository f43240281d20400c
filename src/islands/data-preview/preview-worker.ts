import type { Preview } from '../../core/explore/preview/describe-preview.ts';
import { findPreview, type PreviewQuestion } from './find-preview.ts';

/** What the worker answers: a preview, or why there is none. */
export type PreviewAnswer = { readonly preview: Preview } | { readonly reason: string };

/** Files of strangers are read apart from the page: one that keeps the reader busy does not keep the page busy. */
addEventListener('message', ({ data }: MessageEvent<PreviewQuestion>) => {
  findPreview(data).then(
    (preview) => answer({ preview }),
    (error: unknown) => answer({ reason: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: PreviewAnswer): void {
  postMessage(message);
}
