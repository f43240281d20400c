import type { Catalogue } from '../../src/core/derive/catalogue.ts';
import { placeTiles } from '../../src/core/describe/place-tiles.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in elements and in quoted attributes. */
export function esc(text: string | number | undefined): string {
  return String(text ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

export function link(path: string, label: string): string {
  return `<a href="${esc(path)}">${esc(label)}</a>`;
}

export function join<T>(list: readonly T[], render: (item: T) => string, between = ''): string {
  return list.map(render).join(between);
}

/** The frame of every page, made once per render because only the title changes. */
export function shellOf({ settings, vocabularies }: Catalogue, absolute: (path: string) => string) {
  const { tiles, size } = placeTiles([...vocabularies.places.values()], { size: 10, gap: 2 });
  const mark = `<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true"><path d="${join(tiles, ({ x, y }) => `M${x} ${y}h8v8h-8z`)}"></path></svg>`;
  const sections = ['search', 'datasets', 'themes', 'places', 'publishers', 'services', 'about'];
  const header = `<header class="site-header"><div class="wrap site-header__row"><a class="brand" href="/">${mark}<span>${esc(settings.title)}</span></a><form class="header-search" action="/search/" role="search"><label class="visually-hidden" for="q">Search the register</label><input class="govuk-input" id="q" name="q" type="search"><button class="govuk-button">Search</button></form></div><nav class="site-nav" aria-label="Main"><ul class="wrap">${join(sections, (name) => `<li>${link(`/${name}/`, name)}</li>`)}</ul></nav></header>`;
  const columns = [
    ['search', 'datasets', 'services', 'access', 'licences', 'formats'],
    ['help/fields', 'help/problems', 'agreements'],
    ['about', 'accessibility'],
  ];
  const footer = `<footer class="site-footer"><div class="wrap"><div class="site-footer__columns">${join(columns, (names) => `<div><h2>Find out more</h2><ul>${join(names, (name) => `<li>${link(`/${name}/`, name)}</li>`)}</ul></div>`)}</div><p class="muted">The data itself is under the licence named on each page. No cookies, no tracking.</p></div></footer>`;
  return (title: string, description: string, path: string, content: string, head = ''): string =>
    `<!doctype html><html lang="${settings.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)} – ${esc(settings.title)}</title><meta name="description" content="${esc(description)}"><link rel="canonical" href="${esc(absolute(path))}"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/page.css"><meta property="og:type" content="website"><meta property="og:site_name" content="${esc(settings.title)}"><meta property="og:title" content="${esc(title)}"><meta property="og:description" content="${esc(description)}"><meta property="og:url" content="${esc(absolute(path))}"><meta property="og:image" content="${esc(absolute('/social-card.png'))}"><meta name="twitter:card" content="summary_large_image">${head}</head><body><a href="#main" class="govuk-skip-link">Skip to main content</a>${header}<main id="main" tabindex="-1">${content}</main>${footer}</body></html>`;
}
