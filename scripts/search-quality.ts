import { searchQualityCommand } from './search-quality/search-quality-command.ts';

process.exitCode = await searchQualityCommand(process.argv.slice(2));
