import { monitorCommand } from '../src/cli/monitor.ts';

process.exitCode = await monitorCommand(process.argv.slice(2));
