import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before any other import: half of a warm run would otherwise be compiling our own modules.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));
const { reviewCommand } = await import('../src/cli/review.ts');

process.exitCode = await reviewCommand(process.argv.slice(2));
