import { plural } from '../core/model/plural.ts';
import type { Dataset } from '../core/generated/types.ts';
import { normaliseText } from '../core/model/normalise.ts';
import { makeColumns } from './make-columns.ts';
import { makeContact } from './make-contact.ts';
import { makeCoverage } from './make-coverage.ts';
import { makeDates } from './make-dates.ts';
import { makeDistributions } from './make-distributions.ts';
import { makeLinks } from './make-links.ts';
import { htmlToMarkdown } from './normalise/html-to-markdown.ts';
import { isRepeatingInterval, matchFrequency } from './normalise/frequency.ts';
import { normaliseKeywords } from './normalise/keywords.ts';
import { normaliseUrl } from './normalise/https-url.ts';
import { matchLicence, saysNoLicence } from './normalise/licence.ts';
import { countCharacters, cutText, plainFromMarkdown, plainLine } from './normalise/plain-text.ts';
import { withoutPersonalMailboxes } from './normalise/role-contact.ts';
import { matchThemes } from './normalise/themes.ts';
import { makeSummary, normaliseTitle } from './normalise/title-and-summary.ts';
import { Unmapped } from './normalise/unmapped.ts';
import type { MapContext, Mapping } from './protocol.ts';
import { removeFaults } from './remove-faults.ts';
import type { SourceWords } from './source-words.ts';

/** As the schema of harvested records has it. */
const LONGEST_IDENTIFIER = 500;
const LONGEST_DESCRIPTION = 20_000;
const LONGEST_PARAGRAPH = 2000;
const MOST_ORIGINS = 50;

/**
 * Makes a record of our model from what a source says. What does not fit is kept unchanged in `unmapped`; what
 * would harm readers or people (secrets, mailboxes of people, hidden characters) is left out.
 * @param place where the record stands in the source, for the rejection
 */
export function makeRecord(words: SourceWords, place: string, context: MapContext): Mapping {
  const identifier = plainLine(words.identifier ?? '');
  const reject = (code: string, reason: string): Mapping => ({
    rejection: {
      code,
      place,
      identifier: identifier.slice(0, LONGEST_IDENTIFIER) || undefined,
      reason,
    },
  });
  if (words.refused) return reject(words.refused.code, words.refused.reason);
  if (identifier === '' || identifier.length > LONGEST_IDENTIFIER) {
    return reject(
      'no-identifier',
      'The record has no identifier of 1 to 500 characters, so the next run could not recognise it.',
    );
  }
  const title = normaliseTitle(words.title ?? '', context.source.settings.title);
  if (title === undefined) return reject('no-title', 'The record has no title.');

  const unmapped = new Unmapped();
  if (plainLine(words.title ?? '').length > title.length) unmapped.add('title', words.title);
  const ownSummary = toMarkdown(words.summary);
  // Many sources say the same twice; it is the costly part.
  const described =
    words.description === words.summary ? ownSummary : toMarkdown(words.description);
  const plainSummary = plainFromMarkdown(ownSummary.slice(0, LONGEST_DESCRIPTION));
  const summary = makeSummary(
    [plainSummary, plainFromMarkdown(described.slice(0, LONGEST_DESCRIPTION))],
    title,
  );
  const description = makeDescription(
    described,
    plainSummary === summary ? '' : ownSummary,
    unmapped,
  );
  const plain = plainFromMarkdown(description);
  const { keywords, left } = normaliseKeywords(words.keywords ?? []);
  if (left.length > 0) unmapped.add('keywords', left.join(', '));
  const themes = matchThemes(
    { themes: words.themes ?? [], keywords, title, text: `${plainSummary} ${plain}` },
    context,
  );
  if (themes.length === 0) {
    return reject(
      'no-theme',
      'The record’s categories, keywords and words do not name a theme. Map its categories under mappings.themes of the source, or give the source defaults.themes.',
    );
  }
  noteUnmatchedThemes(words.themes, unmapped, context);

  const dataset: Dataset = {
    title,
    summary,
    ...(description !== '' && plain !== summary && { description }),
    ...makeStatus(words.withdrawn),
    themes,
    ...(keywords.length > 0 && { keywords }),
    access: { level: 'open' },
    licence: makeLicence(words.licences ?? [], unmapped, context),
    ...optional('attribution', makeLine(words.attribution, 3, 500)),
    ...makeDates(words, unmapped, context),
    frequency: makeFrequency(words, unmapped, context),
    ...optional('coverage', makeCoverage(words, unmapped, context)),
    ...optional('spatialResolution', makeResolution(words.spatialResolution, unmapped)),
    ...optional('distributions', makeDistributions(words.distributions ?? [], unmapped, context)),
    ...optional('columns', makeColumns(words.columns ?? [])),
    ...optional('version', makeLine(words.version, 1, 60)),
    ...optional('provenance', makeProvenance(words, unmapped)),
    ...optional('limitations', makeLine(words.limitations, 1, LONGEST_PARAGRAPH)),
    ...optional('contact', makeContact(words, context)),
    ...makeLinks(words, unmapped),
  };
  unmapped.add('publisher', words.organisation);
  unmapped.addAll(words.unmapped ?? {});
  return removeFaults(
    {
      identifier,
      ...optional('url', makeRecordUrl(words.url, unmapped)),
      ...makeDates(
        { issued: words.recordIssued, modified: words.recordModified },
        unmapped,
        context,
        'record.',
      ),
      dataset,
      unmapped: unmapped.toRecord(),
    },
    place,
    context,
  );
}

/**
 * What the source says at length, as Markdown: its description, after its summary if that is too long for ours and
 * the description does not repeat it.
 */
function makeDescription(described: string, summary: string, unmapped: Unmapped): string {
  const repeated = comparable(described).includes(comparable(summary));
  const markdown = [...(repeated ? [] : [summary]), described].filter(Boolean).join('\n\n');
  if (markdown.length <= LONGEST_DESCRIPTION) return markdown;
  unmapped.add(
    'description.length',
    `${plural(markdown.length, 'character')}, of which the first ${LONGEST_DESCRIPTION} are kept.`,
  );
  return cutText(markdown, LONGEST_DESCRIPTION);
}

/** More of a hostile text would take too long. */
function comparable(markdown: string): string {
  return normaliseText(plainFromMarkdown(markdown.slice(0, LONGEST_DESCRIPTION)));
}

function toMarkdown(text: string | undefined): string {
  return withoutPersonalMailboxes(htmlToMarkdown(text ?? ''));
}

/** The bounds of the schema; anything else is kept as the source wrote it. */
function makeResolution(text: string | undefined, unmapped: Unmapped): number | undefined {
  const metres = text?.trim() ? Number(text) : Number.NaN;
  if (metres >= 0.001 && metres <= 10_000_000) return metres;
  unmapped.add('spatialResolution', text);
  return undefined;
}

function makeLicence(words: readonly string[], unmapped: Unmapped, context: MapContext): string {
  const found = matchLicence(words, context);
  if (found !== undefined) return found;
  const said = words.filter((word) => !saysNoLicence(word));
  if (said.length > 0) unmapped.add('licence', said.join(' | '));
  const fallback = said.length > 0 ? undefined : context.source.settings.defaults?.licence;
  return fallback ?? 'not-stated';
}

function makeFrequency(words: SourceWords, unmapped: Unmapped, context: MapContext): string {
  const said = [...(words.frequencies ?? [])];
  if (isRepeatingInterval(words.modified)) said.push(words.modified);
  for (const word of said) {
    const found = matchFrequency(word, context);
    if (found !== undefined) return found;
  }
  if (said.length > 0) unmapped.add('frequency', said.join(' | '));
  const fallback = said.length > 0 ? undefined : context.source.settings.defaults?.frequency;
  return fallback ?? 'unknown';
}

/** The source's own categories are kept as it wrote them, unless every one of them is a theme of ours. */
function noteUnmatchedThemes(
  words: readonly string[] | undefined,
  unmapped: Unmapped,
  context: MapContext,
): void {
  if (words === undefined || words.length === 0) return;
  const empty = { keywords: [], title: '', text: '' };
  const all = words.every(
    (word) => matchThemes({ themes: [word], ...empty }, withoutDefaults(context)).length > 0,
  );
  if (!all) unmapped.add('themes', words.join(' | '));
}

function withoutDefaults(context: MapContext): MapContext {
  const { defaults, ...settings } = context.source.settings;
  return defaults ? { ...context, source: { ...context.source, settings } } : context;
}

function makeRecordUrl(text: string | undefined, unmapped: Unmapped): string | undefined {
  if (text === undefined) return undefined;
  const url = normaliseUrl(text);
  if (url === undefined) unmapped.add('url', text);
  return url;
}

function makeStatus(withdrawn: string | undefined): Pick<Dataset, 'status' | 'withdrawalReason'> {
  if (withdrawn === undefined) return { status: 'current' };
  const reason = makeLine(withdrawn, 10, 500) ?? WITHDRAWN;
  return { status: 'withdrawn', withdrawalReason: reason };
}

const WITHDRAWN = 'Its source has withdrawn it.';

function makeProvenance(words: SourceWords, unmapped: Unmapped): Dataset['provenance'] {
  const addresses = new Set<string>();
  for (const text of words.derivedFrom ?? []) {
    const url = normaliseUrl(text);
    if (url === undefined || addresses.size === MOST_ORIGINS) unmapped.add('derivedFrom', text);
    else addresses.add(url);
  }
  const method = makeLine(words.method, 1, LONGEST_PARAGRAPH);
  if (addresses.size === 0 && method === undefined) return undefined;
  return {
    ...(addresses.size > 0 && { derivedFrom: [...addresses] as [string, ...string[]] }),
    ...optional('method', method),
  };
}

function makeLine(text: string | undefined, shortest: number, longest: number): string | undefined {
  const line = cutText(withoutPersonalMailboxes(plainLine(text ?? '')), longest);
  return countCharacters(line) < shortest ? undefined : line;
}

/** A property that is left out if it has no value. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
