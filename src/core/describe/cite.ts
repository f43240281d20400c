import { present } from '../model/present.ts';
import { shortCommit } from './changes/commit-links.ts';

/** The facts of a citation, all plain text. */
export interface CitationFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** `2026`, `2026-11` or `2026-11-03`; absent where the date of the data is not known. */
  readonly date?: string | undefined;
  readonly url: string;
  /** Name of the register that lists the data. */
  readonly register: string;
  /** Which version of the record is cited, and where it stays readable; absent where git does not say. */
  readonly revision?:
    { readonly commit: string; readonly date: string; readonly url: string } | undefined;
}

export interface Citations {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON: a list of one item. */
  readonly csl: string;
}

/**
 * Renders one citation in the forms that people paste: text, BibTeX (`@misc`), RIS (`TY  - DATA`) and CSL-JSON. Where
 * the record's revision is known, each says which one was read, and where it can still be read.
 */
export function renderCitations(facts: CitationFacts): Citations {
  const [title, publisher] = [onOneLine(facts.title), onOneLine(facts.publisher)];
  const sane = { ...facts, title, publisher, version: versionOf(facts) };
  return { text: citeText(sane), bibtex: citeBibtex(sane), ris: citeRis(sane), csl: citeCsl(sane) };
}

type Cited = CitationFacts & { readonly version: string | undefined };

function citeText({ publisher, date, title, register, url, version }: Cited): string {
  const where = version === undefined ? register : `${register}, ${version}`;
  return `${publisher} (${date?.slice(0, 4) ?? 'no date'}). ${title} [Dataset]. ${where}. ${url}`;
}

function citeBibtex(facts: Cited): string {
  const { id, title, publisher, date, url, register, revision, version } = facts;
  const fields = {
    title: `{${escapeBibtex(title)}}`,
    author: `{${escapeBibtex(publisher)}}`,
    ...(date && { year: date.slice(0, 4) }),
    howpublished: escapeBibtex(register),
    ...(version !== undefined && { version }),
    url,
    ...(revision && { note: `As cited: ${escapeBibtex(revision.url)}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id.replace('/', ':')},\n${lines.join(',\n')}\n}`;
}

function citeRis(facts: Cited): string {
  const { title, publisher, date = '', url, register, revision, version } = facts;
  const [year, month = '', day = ''] = date.split('-');
  const lines = present<readonly [string, string]>([
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', publisher],
    year ? ['PY', year] : undefined,
    year ? ['DA', `${year}/${month}/${day}/`] : undefined,
    ['DB', register],
    version === undefined ? undefined : ['ET', version],
    ['UR', url],
    revision && ['N1', `As cited: ${revision.url}`],
    ['ER', ''],
  ]);
  return lines.map(([tag, value]) => `${tag}  - ${onOneLine(value)}`).join('\n');
}

function citeCsl(facts: Cited): string {
  const { id, title, publisher, date, url, register, revision, version } = facts;
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    publisher: register,
    version,
    URL: url,
    note: revision && `As cited: ${revision.url}`,
  };
  return JSON.stringify([item], undefined, 2);
}

/** The word "record" is beside the number, because the data may have other versions. */
function versionOf({ revision }: CitationFacts): string | undefined {
  return revision && `record ${shortCommit(revision.commit)} of ${revision.date}`;
}

/** A line more would be a field more, or the end of the record. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').toWellFormed();
}

/** TeX gives these characters a meaning; a title must not. */
function escapeBibtex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}]/g, '')
    .replace(/[#$%&_]/g, (character) => `\\${character}`)
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
}
