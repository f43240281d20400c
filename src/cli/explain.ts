import { closest } from 'fastest-levenshtein';
import { stringify } from 'yaml';

import { identifyFile, keyOfFile } from '../core/model/entry.ts';
import { UserError } from '../core/model/user-error.ts';
import { flatName } from '../core/outputs/flat-name.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';
import type { Output, OutputContext } from '../core/outputs/output.ts';
import { escapeControl } from '../core/report/escape.ts';
import { reportText } from '../core/report/reporters/report-text.ts';
import { loadOnce } from '../site/catalogue.ts';
import { outputContext } from '../site/outputs.ts';
import { siteLocation } from '../site/site-location.ts';
import { defineCommand } from './define-command.ts';
import { findMentions, type Mentions } from './find-mentions.ts';
import { listFields, type FieldAt } from './list-fields.ts';
import { catalogueFolder } from './read-folder.ts';

/** Longer values are cut; their line is shown. */
const LONGEST_VALUE = 72;

/** Shared files to list per family; records of a publisher share hundreds. */
const MOST_SHARED = 8;

/** `npm run explain`. */
export const explainCommand = defineCommand({
  help: `npm run explain -- PUBLISHER/SLUG [options]

Explains one entry: each field with its line and column, the facts that outputs and pages use, and where the entry is
published. Below each field are the outputs that hold its text. Outputs that turn an id into a label or an address are
not found. You can also give the path of the entry in the catalogue folder.

  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

Exit code: 0 explained, 1 the entry has errors and is not published, 2 there is no such entry.
`,
  options: { catalogue: { type: 'string' } },
  allowPositionals: true,
  async run({ catalogue, positionals }) {
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) {
      throw new UserError('Give one entry: npm run explain -- publisher/slug');
    }
    process.env['CATALOGUE_DIR'] = catalogueFolder(catalogue);
    const { texts, problems } = await loadOnce();
    const context = await outputContext(await siteLocation());
    let code = 0;
    for (const file of findEntries(name, [...texts.keys()])) {
      const own = problems.filter((problem) => problem.file === file);
      process.stdout.write(explain(file, texts.get(file)!, context));
      if (own.length > 0) process.stdout.write(`\n${reportText(own, { files: 1, root: '' })}`);
      if (own.some(({ severity }) => severity === 'error')) code = 1;
    }
    return code;
  },
});

/** @throws UserError if there is no such entry */
function findEntries(name: string, files: readonly string[]): string[] {
  const wanted = keyOfFile(name.replace(/^(?:\.\/)?catalogue\//, ''));
  const keys = files.map(keyOfFile);
  const found = files.filter(
    (file, index) => keys[index] === wanted || identifyFile(file)?.id === wanted,
  );
  if (found.length > 0) return found;
  const ids = files.map((file) => identifyFile(file)?.id ?? file);
  throw new UserError(`There is no entry "${name}". Is it ${closest(wanted, ids)}?`);
}

function explain(file: string, text: string, context: OutputContext): string {
  const { catalogue, absolute } = context;
  const listed = catalogue.listed.find((record) => record.file === file);
  const fields = listFields({ file, text });
  const key = listed?.key ?? keyOfFile(file);
  const names = listed ? [flatName(listed.id, context.sha256)] : [];
  const words = (fields ?? []).map(({ value }) => String(value));
  const mentions = findMentions(key, names, words, outputsOf(context));
  const facts = listed && context.facts.of(listed);
  return [
    file,
    ...section(
      'What it says',
      fields?.flatMap((field) => showField(field, mentions)),
    ),
    ...section('Facts', facts && linesOf(stringify(facts, { aliasDuplicateObjects: false }))),
    ...section('Where it is published', [
      ...(listed ? [`page: ${absolute(listed.path)}`] : []),
      ...mentions.flatMap(showMentions),
    ]),
    '',
  ].join('\n');
}

function* outputsOf(context: OutputContext): Generator<Output & { readonly family: string }> {
  for (const { id: family, render } of OUTPUT_FAMILIES) {
    for (const output of render(context)) yield { ...output, family };
  }
}

function section(title: string, lines: readonly string[] | undefined): string[] {
  return lines && lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
}

function showField({ pointer, position, value }: FieldAt, mentions: readonly Mentions[]): string[] {
  const text = String(typeof value === 'object' ? JSON.stringify(value) : value);
  const line = escapeControl(text.replace(/\s+/g, ' '));
  const shown = line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
  const held = mentions.filter(({ texts }) => texts.has(text)).map(({ family }) => family);
  return [
    `${`${position.line}:${position.column}`.padEnd(7)} ${escapeControl(pointer)}  ${shown}`,
    ...(held.length > 0 ? [`          in ${held.join(', ')}`] : []),
  ];
}

function showMentions({ family, own, shared }: Mentions): string[] {
  const more = shared.length > MOST_SHARED ? [`and ${shared.length - MOST_SHARED} more`] : [];
  const some = [...shared.slice(0, MOST_SHARED), ...more];
  return [
    `${family}:${own.length > 0 ? ` ${own.join(', ')}` : ''}`,
    ...(some.length > 0 ? [`  among others in ${some.join(', ')}`] : []),
  ];
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n').map(escapeControl);
}
