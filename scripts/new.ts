import { newCommand } from '../src/cli/new.ts';

process.exitCode = await newCommand(process.argv.slice(2));
