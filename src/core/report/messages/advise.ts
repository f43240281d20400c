import type { MessageArgs } from './message.ts';

/** An advice, and below it the line as it has to be written, where that is known. */
export const advise = (advice: string, { line }: MessageArgs): string =>
  line === undefined ? `${advice}.` : `${advice}:\n${String(line)}`;
