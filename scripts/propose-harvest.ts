import { proposeHarvestCommand } from '../src/cli/propose-harvest.ts';

process.exitCode = await proposeHarvestCommand(process.argv.slice(2));
