import { benchCommand } from './bench/bench-command.ts';

process.exitCode = await benchCommand(process.argv.slice(2));
