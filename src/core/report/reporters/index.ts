import type { Reporter } from './reporter.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportText } from './report-text.ts';

/** Format name, as the command line takes it → reporter. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  markdown: reportMarkdown,
};
