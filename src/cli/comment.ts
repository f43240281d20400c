import { readFileSync } from 'node:fs';

import { validateFiles } from '../core/validate/validate-files.ts';
import { actComment } from '../github/comment/act-comment.ts';
import { decideComment } from '../github/comment/decide-comment.ts';
import { parseReport } from '../github/comment/parse-report.ts';
import { findPull, parseRunEvent, readCommentFacts } from '../github/comment/read-comment.ts';
import { today } from '../io/clock.ts';
import { examineFiles } from '../io/examine-files.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { COMMENT_HELP, readCommentOptions, type CommentCommandOptions } from './comment-options.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import { printSteps } from './print-steps.ts';
import { siteAddress } from './site-address.ts';

/**
 * `npm run comment`.
 * @returns the exit code: 0 done or nothing to do, 2 it could not be done
 */
export async function commentCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readCommentOptions(args);
    if (options.help) process.stdout.write(COMMENT_HELP);
    else await runComment(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runComment({ catalogue, report, ...options }: CommentCommandOptions): Promise<void> {
  const { files } = await loadCatalogue(catalogue);
  const examine = await examineFiles(catalogue, files);
  const { register } = validateFiles(files, { today: today(), examine, rules: [] });
  const github = connectGitHub(options.act);
  const repository = repositoryOf(register);

  const run =
    options.event === undefined
      ? undefined
      : parseRunEvent(JSON.parse(readFileSync(options.event, 'utf8')));
  const number = run ? await findPull(github, repository, run) : options.pull;
  if (number === undefined) {
    process.stdout.write('No open pull request is at the commit that was checked.\n');
    return;
  }
  const facts = await readCommentFacts(github, repository, number);
  const root = 'catalogue';
  const { reason, steps } = decideComment(facts, parseReport(readFileSync(report), root), {
    head: run?.head ?? facts.pull.head,
    hasPassed: run?.hasPassed ?? false,
    main: repository.main,
    publishers: register.publisher,
    root,
    site: siteAddress(register.catalogue.get('catalogue')?.fields.baseUrl),
  });
  process.stdout.write(`${reason}\n`);
  if (options.act) await actComment(github, repository, steps);
  else if (steps.length > 0) process.stdout.write(`Would do, with --act:\n\n${printSteps(steps)}`);
}
