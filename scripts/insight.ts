import { insightCommand } from '../src/cli/insight.ts';

process.exitCode = await insightCommand(process.argv.slice(2));
