import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

import {
  refreshInsight,
  type RefreshedInsight,
  type SourceNow,
} from '../core/contribute/refresh-insight.ts';
import { renderRefreshed } from '../core/contribute/render-refreshed.ts';
import { besideFile, type InsightContent } from '../core/insight/insight-content.ts';
import { UserError } from '../core/model/user-error.ts';
import { escapeControl } from '../core/report/escape.ts';
import { today } from '../io/clock.ts';
import { openHttp, type Http } from '../io/http.ts';
import { loadChecked, type CheckedCatalogue } from '../io/load-checked.ts';
import { fetchSource, readSourceFile } from '../io/read-source.ts';
import { writePlainFile } from '../io/write-plain-file.ts';
import { defineCommand } from './define-command.ts';
import { catalogueFolder } from './read-folder.ts';
import { EXIT_FAULT, tellError } from './tell-error.ts';

/** `npm run insight`. */
export const insightCommand = defineCommand({
  help: `npm run insight -- check|refresh SLUG [options]
npm run insight -- refresh --all --out DIR

Makes the extracts of an insight again from the publishers' files, by the recipes of their pins, and tells which rows and
sentences change. check writes nothing; refresh writes the extracts and the hashes. Where nothing changed, every byte
stays as it is.

  --source FILE      the publisher's file, already downloaded; else it is asked for at the address of the pin
  --extract NAME     only this extract; needed with --source where there are several
  --all              every insight with a recipe
  --out DIR          write below another folder, whether something changed or not (for the workflow)
  --catalogue DIR    another catalogue folder (or CATALOGUE_DIR)
  --allow-private URL  origin of a test server on this machine
  --help             this text

Exit code: 0 nothing changed, or it was written; 1 check found a change, or a source could not be read; 2 could not run.
`,
  options: {
    source: { type: 'string' },
    extract: { type: 'string' },
    all: { type: 'boolean', default: false },
    out: { type: 'string' },
    catalogue: { type: 'string' },
    'allow-private': { type: 'string' },
  },
  allowPositionals: true,
  async run({ positionals, ...given }) {
    const [verb, slug, ...more] = positionals;
    if (
      (verb !== 'check' && verb !== 'refresh') ||
      more.length > 0 ||
      (slug === undefined) !== given.all
    ) {
      throw new UserError('Say `check SLUG`, `refresh SLUG` or `refresh --all`: see --help.');
    }
    const folder = catalogueFolder(given.catalogue);
    const checked = await loadChecked(folder, { today: today() });
    const http = openHttp({
      userAgent: `data-register-insights (+${checked.register.catalogue.get('catalogue')?.fields.baseUrl ?? ''})`,
      allowPrivate: given['allow-private'],
      now: Date.now,
      sleep: (milliseconds) => setTimeout(milliseconds),
    });
    const codes: number[] = [];
    try {
      for (const one of slug === undefined ? checked.insights.keys() : [slug]) {
        try {
          const refreshed = await refreshOne(one, checked, http, given);
          process.stdout.write(escapeLines(renderRefreshed(refreshed)));
          codes.push(settle(refreshed, checked, verb, folder, given.out));
        } catch (error) {
          // One insight never stops another.
          codes.push(tellError(error, one));
        }
      }
    } finally {
      await http.close();
    }
    return codes.includes(EXIT_FAULT)
      ? EXIT_FAULT
      : Math.max(0, ...codes.map((code) => Math.min(code, 1)));
  },
});

interface Asked {
  readonly source?: string | undefined;
  readonly extract?: string | undefined;
}

async function refreshOne(
  slug: string,
  { insights, beside }: CheckedCatalogue,
  http: Http,
  { source, extract }: Asked,
): Promise<RefreshedInsight> {
  const content = insights.get(slug);
  if (!content)
    throw new UserError(`The insight "${slug}" is missing or has no text: see npm run check.`);
  const names = namesOf(content, extract);
  if (source !== undefined && names.length > 1) {
    throw new UserError(`--extract NAME is needed: there are ${names.join(', ')}.`);
  }
  const sources = new Map<string, SourceNow>();
  const byUrl = new Map<string, SourceNow>();
  for (const name of names) {
    const { url, recipe } = content.extracts.get(name)!.pin;
    // Without a recipe, the file can only be compared by a person, who gives it.
    if (source === undefined && !recipe) continue;
    const now =
      source === undefined
        ? (byUrl.get(url) ?? (await fetchSource(http, url)))
        : readSourceFile(source);
    byUrl.set(url, now);
    sources.set(name, now);
  }
  const pinTexts = new Map(beside.map(({ file, text }) => [file, text]));
  return refreshInsight(slug, content, { sources, pinTexts, today: today(), sha256 });
}

function namesOf({ extracts }: InsightContent, asked: string | undefined): string[] {
  if (asked === undefined) return [...extracts.keys()];
  if (extracts.has(asked)) return [asked];
  throw new UserError(`The extract "${asked}" is missing or cannot be read: see npm run check.`);
}

/** Writes what is to be written. @returns the exit code */
function settle(
  { slug, extracts, files }: RefreshedInsight,
  { beside }: CheckedCatalogue,
  verb: 'check' | 'refresh',
  folder: string,
  out: string | undefined,
): number {
  if (verb === 'check')
    return files.length > 0 || extracts.some(({ verdict }) => verdict === 'by-hand') ? 1 : 0;
  const changed = new Map(files.map(({ file, text }) => [file, text]));
  const own = out === undefined ? [] : beside.filter(({ file }) => besideFile(file)?.slug === slug);
  for (const { file, text } of own)
    if (!changed.has(file) && extracts.length > 0) changed.set(file, text);
  for (const [file, text] of changed) writePlainFile(out ?? folder, file, text);
  return 0;
}

const escapeLines = (text: string): string => text.split('\n').map(escapeControl).join('\n');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
