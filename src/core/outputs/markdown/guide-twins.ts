import { guides } from '../../generated/guides.ts';
import type { Output, OutputContext } from '../output.ts';
import { escapeText } from '../../words/escape-markdown.ts';
import { outside } from '../../describe/pages/inlines.ts';
import { renderInlines } from './render-inlines.ts';
import { bulletList, renderMarkdownPage, section } from './markdown-page.ts';

/** What a page fills into its guide: `{props.settings.title}`. */
const PLACEHOLDER = /\{props\.([\w.]+)\}/g;

/** Renders the twins of the guides from the texts that their pages are made of. */
export function* guideTwins(context: OutputContext): Generator<Output> {
  const { settings } = context.catalogue;
  const values = guideValues(context);
  const twin = (path: string, title: string, name: string, lead?: string, end?: string): Output =>
    renderMarkdownPage({ path, title, blocks: [lead, fill(name, values), end] }, context);

  yield twin(
    '/about/',
    'About the register',
    'about',
    escapeText(settings.description),
    section(
      'Other places to look',
      bulletList(
        settings.relatedServices?.map(({ title, url }) =>
          renderInlines([outside(title, url)], context),
        ) ?? [],
      ),
    ),
  );
  yield twin('/help/publishing/', 'Guide for publishers', 'publishing');
  yield twin('/help/reviewing/', 'Guide for reviewers', 'reviewing');
  const title = `Accessibility statement for ${settings.title}`;
  yield twin('/accessibility/', title, 'accessibility');
}

/** @throws if the guide uses a value that is not filled in */
function fill(name: string, values: ReadonlyMap<string, string>): string {
  return guides.get(name)!.replace(PLACEHOLDER, (_, key: string) => {
    const value = values.get(key);
    if (value === undefined) {
      throw new Error(`src/content/${name}.mdx uses props.${key}; add it to guide-twins.ts`);
    }
    return value;
  });
}

function guideValues({ catalogue, facts, absolute }: OutputContext): ReadonlyMap<string, string> {
  const { settings, vocabularies } = catalogue;
  const repository = settings.repository.replace(/\/$/, '');
  const { url, email, name } = settings.contact;
  return new Map([
    ['settings.title', escapeText(settings.title)],
    ['settings.baseUrl', destination(settings.baseUrl)],
    ['settings.contact.name', escapeText(name)],
    ['contact', destination(url ?? `mailto:${email}`)],
    ['owner', escapeText(facts.about.publisher?.name ?? settings.title)],
    ['place', escapeText(vocabularies.places.get(settings.place)?.label ?? 'the city')],
    ['contribute', absolute('/contribute/')],
    ['several', absolute('/contribute/several/')],
    ['fields', absolute('/help/fields/')],
    ['problems', absolute('/help/problems/')],
    ['issues', destination(`${repository}/issues/new/choose`)],
    [
      'contributing',
      destination(`${repository}/blob/${settings.defaultBranch}/.github/CONTRIBUTING.md`),
    ],
  ]);
}

/** An address between the brackets of a link. */
function destination(url: string): string {
  return url.replace(/[()<>\\\s]/g, encodeURIComponent);
}
