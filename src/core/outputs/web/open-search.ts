import { address } from '../address.ts';
import XMLBuilder from 'fast-xml-builder';
import { xmlText } from '../xml-text.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';

/** Lengths that the specification allows for each text. */
const LONGEST = { ShortName: 16, LongName: 48, Description: 1024 } as const;

/** How a browser or another program asks the search page. */
export const openSearch: OutputFamily = {
  id: 'opensearch',
  title: 'OpenSearch description',
  about: 'Lets a browser offer the register as a search engine in its address bar.',
  standard: {
    title: 'OpenSearch 1.1',
    url: 'https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md',
  },
  stability: 'stable',
  addresses: [
    address(
      '/opensearch.xml',
      'application/opensearchdescription+xml',
      'How to ask the search page',
    ),
  ],
  render,
};

function* render({ catalogue, absolute }: OutputContext): Generator<Output> {
  const { settings } = catalogue;
  const text = (name: keyof typeof LONGEST, value: string): string =>
    [...xmlText(value)].slice(0, LONGEST[name]).join('');
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
  const content = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    OpenSearchDescription: {
      '@_xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: text('ShortName', settings.shortTitle ?? settings.title),
      LongName: text('LongName', settings.title),
      Description: text('Description', settings.description),
      Url: {
        '@_type': 'text/html',
        '@_template': `${absolute('/search/')}?q={searchTerms}`,
      },
      Image: { '@_type': 'image/svg+xml', '#text': absolute('/favicon.svg') },
      Language: settings.language,
      InputEncoding: 'UTF-8',
    },
  });
  yield { path: 'opensearch.xml', content };
}
