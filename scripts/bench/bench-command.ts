import { writeFileSync } from 'node:fs';
import { defineCommand } from '../../src/cli/define-command.ts';
import { benchUsage, readBenchOptions } from './bench-options.ts';
import { describeMachine, renderMachine } from './machine.ts';
import { realCorpus } from './real-corpora.ts';
import { madeCorpus, measureSize } from './measure-size.ts';
import { renderGrowth, renderTable, type SizeResult } from './render-table.ts';

/** `npm run bench`. */
export const benchCommand = defineCommand({
  ...benchUsage,
  async run(given) {
    const options = readBenchOptions(given);
    const machine = describeMachine();
    const results: SizeResult[] = [];
    const { catalogue } = options;
    const corpora =
      options.corpus === 'real'
        ? [realCorpus(catalogue)]
        : options.datasets.map((datasets) => madeCorpus(datasets, catalogue));
    for (const corpus of corpora) {
      results.push(await measureSize(corpus, options, say));
    }
    const tables = [...results.map(renderTable), renderGrowth(results)].filter(Boolean);
    process.stdout.write(`${[renderMachine(machine), ...tables].join('\n\n')}\n`);
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
    }
    return results.some(({ failures }) => failures.length > 0) ? 1 : 0;
  },
});

/** To stderr, so that the table can go to a file. */
function say(text: string): void {
  process.stderr.write(`${text} …\n`);
}
