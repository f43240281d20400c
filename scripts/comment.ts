import { commentCommand } from '../src/cli/comment.ts';

process.exitCode = await commentCommand(process.argv.slice(2));
