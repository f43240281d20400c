import { previewCommand } from '../src/cli/preview.ts';

process.exitCode = await previewCommand(process.argv.slice(2));
