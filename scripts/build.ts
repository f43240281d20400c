import { buildCommand } from '../src/cli/build.ts';

process.exitCode = await buildCommand(process.argv.slice(2));
