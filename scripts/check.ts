import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before any other import: half of a warm check would otherwise be compiling our own modules.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));
const { checkCommand } = await import('../src/cli/check.ts');

process.exitCode = await checkCommand(process.argv.slice(2));
