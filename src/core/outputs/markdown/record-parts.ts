import type { Contact, Coverage, Link } from '../../generated/types.ts';
import type { Catalogue, DatasetRecord, ListedRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { factRows } from '../../describe/fact-rows.ts';
import { groupPath } from '../../describe/group-path.ts';
import type { OutputContext } from '../output.ts';
import { recordTwins } from '../record-twins.ts';
import { codeSpan, escapeText, fencedBlock, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, section } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';

type Context = Pick<OutputContext, 'catalogue' | 'absolute'>;

/** A publisher's text under a heading, in a block that says whose it is. */
export function quoted(
  title: string,
  text: string | undefined,
  language: 'text' | 'markdown' = 'text',
): string | undefined {
  return section(title, text && fencedBlock(text, `${language} publisher`));
}

/** A link to where an entry says, or only its words where the address is not safe to follow. */
export function outsideLink(title: string, url: string | undefined): string {
  return url !== undefined && isHttpsUrl(url) ? markdownLink(title, url) : codeSpan(title);
}

/** Documentation and the like, as a list. */
export function linkList(links: readonly Link[] = []): string {
  return bulletList(links.map(({ title, url }) => outsideLink(title, url)));
}

/** Links to the twins of pages of terms. */
export function termLinks(
  terms: readonly { readonly label: string; readonly path: string }[],
  { absolute }: Context,
): string {
  return terms.map(({ label, path }) => markdownLink(label, absolute(twinPath(path)))).join(', ');
}

/** The names of themes, each with a link. */
export function themeLinks(ids: readonly string[], context: Context): string {
  const { themes } = context.catalogue.vocabularies;
  return ids
    .map((id) => {
      const term = themes.get(id);
      return term
        ? termLinks([{ label: term.label, path: groupPath('theme', id) }], context)
        : codeSpan(id);
    })
    .join(', ');
}

/** Where and when, as facts. */
export function coverageFacts(
  coverage: Coverage | undefined,
  { vocabularies }: Catalogue,
): (readonly [string, string | undefined])[] {
  const { places = [], period, granularity, boundaries } = coverage ?? {};
  const names = places.map((id) => {
    const label = vocabularies.places.get(id)?.label;
    return label === undefined ? codeSpan(id) : escapeText(`${label} (${id})`);
  });
  const unit =
    granularity && (vocabularies.granularities.get(granularity)?.label ?? codeSpan(granularity));
  return [
    [
      'Period that the data covers',
      period && codeSpan(`${period.start ?? '..'}/${period.end ?? '..'}`),
    ],
    ['Area', names.join(', ')],
    ['Smallest unit', unit],
    ['Boundaries', boundaries && codeSpan(boundaries)],
  ];
}

/** Facts that need no words of their own. */
export function plainFacts(
  record: ListedRecord,
  { settings }: Catalogue,
): (readonly [string, string])[] {
  return factRows(record, settings.language).map(([label, text]) => [label, codeSpan(text)]);
}

/** The licence and the line to copy. */
export function licenceFacts(
  { licence, attribution }: { licence?: string; attribution?: string },
  context: Context,
): (readonly [string, string | undefined])[] {
  const term =
    licence === undefined ? undefined : context.catalogue.vocabularies.licences.get(licence);
  const credit = attribution ?? term?.attributionText;
  return [
    [
      'Licence',
      term && termLinks([{ label: term.label, path: groupPath('licence', term.id) }], context),
    ],
    ['Credit', credit && codeSpan(credit)],
  ];
}

/** Whom to ask. */
export function contactFact(contact: Contact | undefined): string | undefined {
  if (!contact) return undefined;
  const { name, email, url } = contact;
  return [outsideLink(name, url), email && codeSpan(email)].filter(Boolean).join(', ');
}

/** The page of the publisher's own, where the entry names one. */
export function publisherPage(landingPage: string | undefined): string | undefined {
  return landingPage && outsideLink('The publisher’s page about it', landingPage);
}

/** The datasets of these ids that are published: twins never name a draft. */
export function published(ids: readonly string[], { datasets }: Catalogue): DatasetRecord[] {
  return ids
    .flatMap((id) => datasets.get(id) ?? [])
    .filter(({ fields }) => fields.status !== 'draft');
}

/** The other files that hold the same record. */
export function otherForms(record: ListedRecord, { absolute, catalogue }: Context): string {
  return bulletList(
    recordTwins(record, catalogue)
      .filter(({ path }) => path !== twinPath(record.path))
      .map(({ title, path }) => markdownLink(title, absolute(path))),
  );
}
