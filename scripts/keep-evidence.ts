import { keepEvidenceCommand } from '../src/cli/keep-evidence.ts';

process.exitCode = await keepEvidenceCommand(process.argv.slice(2));
