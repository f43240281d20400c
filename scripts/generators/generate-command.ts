import { parseArgs } from 'node:util';
import { findDrift, repairDrift } from './generated-files.ts';

const HELP = `npm run generate [-- --check]

Makes everything that follows from schemas/: the TypeScript types, the validator that also runs in browsers,
the field guide, the invalid examples in schemas/examples/ (from the valid ones), and the editor's settings;
.github/CODEOWNERS from catalogue/publishers/ and catalogue.yaml; and the choices in the form for suggestions, in
.github/ISSUE_TEMPLATE/, from catalogue/vocabularies/.

  --check   change nothing; name the files that are out of date
  --help    this text

Exit code: 0 all is up to date (or has been made so), 1 --check found files out of date, 2 it could not run.
`;

/** `npm run generate`. It is here because nothing else may import the generators. */
export async function generateCommand(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return await run(values.check);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function run(checkOnly: boolean): Promise<number> {
  const { count, drifts } = await findDrift();
  const lines = drifts.map(
    ({ path, text }) => `  ${path}${text === undefined ? ' (left over)' : ''}`,
  );
  if (drifts.length === 0) {
    process.stdout.write(`${count} generated files are up to date.\n`);
    return 0;
  }
  if (checkOnly) {
    process.stderr.write(`Out of date:\n${lines.join('\n')}\n\nRun: npm run generate\n`);
    return 1;
  }
  repairDrift(drifts);
  process.stdout.write(
    `Written or removed:\n${lines.join('\n')}\n${count} generated files are up to date.\n`,
  );
  return 0;
}
