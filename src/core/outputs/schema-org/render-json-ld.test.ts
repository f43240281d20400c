import { describe, expect, it } from 'vitest';
import { renderJsonLd } from './render-json-ld.ts';

describe('renderJsonLd', () => {
  it('lets no text close the script element', () => {
    const html = renderJsonLd({ name: '</script><script>alert(1)</script><!--' });
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json).name).toBe('</script><script>alert(1)</script><!--');
  });
});
