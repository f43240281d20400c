import { clearLabelsCommand } from '../src/cli/clear-labels.ts';

process.exitCode = await clearLabelsCommand(process.argv.slice(2));
