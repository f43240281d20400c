import { startCommand } from '../src/cli/start.ts';

process.exitCode = await startCommand(process.argv.slice(2));
