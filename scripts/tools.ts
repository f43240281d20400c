import { runTools } from '../src/cli/run-tools.ts';

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await runTools(name, args);
