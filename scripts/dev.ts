import { devCommand } from '../src/cli/dev.ts';

process.exitCode = await devCommand(process.argv.slice(2));
