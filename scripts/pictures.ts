import { picturesCommand } from './pictures/pictures-command.ts';

process.exitCode = await picturesCommand(process.argv.slice(2));
