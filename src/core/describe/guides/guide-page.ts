import type { PageModel } from '../pages/page-model.ts';
import { outside } from '../pages/inlines.ts';
import type { PageSource } from '../pages/page-source.ts';

/** Guides; the text of each is a file in `content/`. */
export const GUIDES = ['about', 'accessibility', 'publishing', 'reviewing'] as const;

export type GuideName = (typeof GUIDES)[number];

/** What a guide's text leaves open: words, a page of the register, or an address elsewhere. */
export type GuideValue = string | { readonly path: string } | { readonly url: string };

/** Describes the page of a guide, without its text: that stands where a model has `blocks`. */
export function guidePage(name: GuideName, { catalogue }: PageSource): PageModel {
  const { description, relatedServices = [], title } = catalogue.settings;
  const statement = `Accessibility statement for ${title}`;
  const related = {
    id: 'related',
    title: 'Other places to look',
    look: 'section prose',
    blocks: [
      { is: 'list', items: relatedServices.map((other) => [outside(other.title, other.url)]) },
    ],
  } as const;
  const heads: Readonly<Record<GuideName, Omit<PageModel, 'sections'>>> = {
    about: { path: '/about/', title: 'About the register', lead: description },
    accessibility: {
      path: '/accessibility/',
      title: statement,
      documentTitle: 'Accessibility statement',
      description: statement,
    },
    publishing: {
      path: '/help/publishing/',
      title: 'Guide for publishers',
      lead: 'How to put your data into the register, and what happens then.',
    },
    reviewing: {
      path: '/help/reviewing/',
      title: 'Guide for reviewers',
      lead: 'How to decide about a proposal in a minute, and when to take longer.',
    },
  };
  const sections = name === 'about' && relatedServices.length > 0 ? [related] : [];
  return { ...heads[name], isOurs: true, sections };
}

/** What the texts of the guides leave open. */
export function guideValues({
  catalogue,
  facts,
}: PageSource): Readonly<Record<string, GuideValue>> {
  const { settings, vocabularies } = catalogue;
  const { baseUrl, contact, defaultBranch, place, title } = settings;
  const repository = settings.repository.replace(/\/$/, '');
  return {
    title,
    baseUrl: { url: baseUrl },
    contactName: contact.name,
    contact: { url: contact.url ?? `mailto:${contact.email}` },
    owner: facts.about.publisher?.name ?? title,
    place: vocabularies.places.get(place)?.label ?? 'the city',
    contribute: { path: '/contribute/' },
    several: { path: '/contribute/several/' },
    fields: { path: '/help/fields/' },
    problems: { path: '/help/problems/' },
    issues: { url: `${repository}/issues/new/choose` },
    contributing: { url: `${repository}/blob/${defaultBranch}/.github/CONTRIBUTING.md` },
  };
}
