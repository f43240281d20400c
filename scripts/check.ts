import { checkCommand } from '../src/cli/check.ts';

process.exitCode = await checkCommand(process.argv.slice(2));
