import { harvestCommand } from '../src/cli/harvest.ts';

process.exitCode = await harvestCommand(process.argv.slice(2));
