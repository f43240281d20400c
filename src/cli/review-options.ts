import { parseArgs } from 'node:util';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run review` was asked to do. */
export interface ReviewCommandOptions {
  readonly help: boolean;
  readonly base: string;
  readonly head: string;
  readonly author: number | undefined;
  readonly format: 'markdown' | 'json';
  /** Absolute. */
  readonly catalogue: string;
}

export const REVIEW_HELP = `npm run review -- --base REV --head REV [options]

Prints the comment for a pull request: what the change means, how risky it is, whose entries it
touches, what is wrong and how to put it right. Reads from git only; nothing is checked out.

  --base REV        the branch that is to take the change; owners are read from it
  --head REV        the change itself
  --author ID       the author's numeric GitHub id, to tell whether an owner proposes the change
  --format FORMAT   markdown (default) or json
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

Exit code: 0 the comment was printed, 2 it could not be made.
SITE_URL (and BASE_PATH) say where the help pages are, for links.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option, in words for the person at the terminal
 */
export function readReviewOptions(args: readonly string[]): ReviewCommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      author: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, base = '', head = '', author, format } = values;
  const catalogue = catalogueFolder(values.catalogue);
  if (format !== 'markdown' && format !== 'json') {
    throw new Error(`--format is "${format}"; expected markdown or json.`);
  }
  if (author !== undefined && !/^[1-9][0-9]{0,14}$/.test(author)) {
    throw new Error(`--author is "${author}"; expected the account's number, such as 583231.`);
  }
  if (!help && (base === '' || head === '')) {
    throw new Error('Both --base and --head are needed: npm run review -- --base main --head HEAD');
  }
  if (!help) requireFolder(catalogue, 'catalogue');
  const id = author === undefined ? undefined : Number(author);
  return { help, base, head, author: id, format, catalogue };
}
