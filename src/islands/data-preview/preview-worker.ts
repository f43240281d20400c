import type { Preview } from '../../core/explore/preview/describe-preview.ts';
import { findPreview, type PreviewQuestion } from './find-preview.ts';

/** The worker's answer: a preview, or why there is none. */
export type PreviewAnswer = { readonly preview: Preview } | { readonly reason: string };

/** A worker reads files from outside, so that one that keeps the reader busy does not block the page. */
addEventListener('message', ({ data }: MessageEvent<PreviewQuestion>) => {
  findPreview(data).then(
    (preview) => answer({ preview }),
    (error: unknown) => answer({ reason: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: PreviewAnswer): void {
  postMessage(message);
}
