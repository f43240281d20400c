import { defineCommand } from '../../src/cli/define-command.ts';
import { findDrift, repairDrift } from './generated-files.ts';

/** `npm run generate`; it lies with the generators because nothing else may import them. */
export const generateCommand = defineCommand({
  help: `npm run generate [-- --check]

Makes everything that follows from schemas/: the TypeScript types, the validator that also runs in browsers,
the field guide, the fields of entries in the schemas of the JSON API, the invalid examples in
schemas/examples/ (from the valid ones), and the editor's settings; .github/CODEOWNERS from catalogue/publishers/ and catalogue.yaml;
and, in .github/ISSUE_TEMPLATE/, the choices in the form for suggestions from catalogue/vocabularies/ and the contact
from catalogue/catalogue.yaml.

  --check   change nothing; name the files that are out of date
  --help    this text

Exit code: 0 all is up to date (or has been made so), 1 --check found files out of date, 2 it could not run.
`,
  options: { check: { type: 'boolean', default: false } },
  run: ({ check }) => generate(check),
});

async function generate(checkOnly: boolean): Promise<number> {
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
