import { absolute } from '../site/urls.ts';

/** Everything is public; the search has as many addresses as there are questions, and they say nothing new. */
export function GET(): Response {
  const search = new URL(absolute('/search/')).pathname;
  const lines = [
    'User-agent: *',
    `Disallow: ${search}?`,
    '',
    `Sitemap: ${absolute('/sitemap-index.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
