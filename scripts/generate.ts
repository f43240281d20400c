import { generateCommand } from './generators/generate-command.ts';

process.exitCode = await generateCommand(process.argv.slice(2));
