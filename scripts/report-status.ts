import { reportStatusCommand } from '../src/cli/report-status.ts';

process.exitCode = await reportStatusCommand(process.argv.slice(2));
