import { describe, expect, it } from 'vitest';

import { parseRdf } from './parse-rdf.ts';

const START =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="https://a.example/">';

const parse = async (text: string): Promise<number> =>
  (await parseRdf({ path: 'https://a.example/', mediaType: 'application/rdf+xml', text })).length;

describe('parseRdf', () => {
  it('reads every document of an answer that wraps them', async () => {
    const one = `${START}<a:B rdf:about="https://a.example/1"><a:c>x</a:c></a:B></rdf:RDF>`;
    const answer = `<?xml version="1.0"?><csw:GetRecordsResponse><r>${one}</r><r>${one.replace('/1"', '/2"')}</r></csw:GetRecordsResponse>`;
    expect(await parse(answer)).toBe(4);
    expect(await parse('<?xml version="1.0"?><csw:GetRecordsResponse/>')).toBe(0);
  });

  it('refuses XML that is nested too deeply, before it takes the square of its length', async () => {
    const nested = `${START}${'<a:b x="/>" y=\'>\'>'.repeat(20_000)}`;
    await expect(parse(nested)).rejects.toThrow('nested more than 100 levels');
  });

  it('takes tags in words for words', async () => {
    const html = '<p>'.repeat(300);
    const words = `<![CDATA[${html}]]><!-- ${html} -->`;
    expect(
      await parse(
        `${START}<a:B rdf:about="https://a.example/1"><a:c>${words}</a:c></a:B></rdf:RDF>`,
      ),
    ).toBe(2);
  });
});
