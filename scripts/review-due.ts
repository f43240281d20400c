import { reviewDueCommand } from '../src/cli/review-due.ts';

process.exitCode = await reviewDueCommand(process.argv.slice(2));
