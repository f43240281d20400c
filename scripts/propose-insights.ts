import { proposeInsightsCommand } from '../src/cli/propose-insights.ts';

process.exitCode = await proposeInsightsCommand(process.argv.slice(2));
