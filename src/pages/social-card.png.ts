import sharp from 'sharp';
import { renderMark } from '../core/describe/render-mark.ts';
import { getCatalogue } from '../site/catalogue.ts';

/** The picture beside a shared link. It bears no words: machines that render it may lack the fonts. */
export async function GET(): Promise<Response> {
  const { vocabularies } = await getCatalogue();
  const svg = renderMark([...vocabularies.places.values()], {
    width: 1200,
    height: 630,
    padding: 60,
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
