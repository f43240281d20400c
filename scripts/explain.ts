import { explainCommand } from '../src/cli/explain.ts';

process.exitCode = await explainCommand(process.argv.slice(2));
