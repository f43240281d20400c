import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before anything else is imported: half of a warm run would be compiling our own modules.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));
const { reviewCommand } = await import('../src/cli/review.ts');

process.exitCode = await reviewCommand(process.argv.slice(2));
