import { intakeCommand } from '../src/cli/intake.ts';

process.exitCode = await intakeCommand(process.argv.slice(2));
