import { renderMark } from '../core/describe/render-mark.ts';
import { getCatalogue } from '../site/catalogue.ts';

export async function GET(): Promise<Response> {
  const { vocabularies } = await getCatalogue();
  const svg = renderMark([...vocabularies.places.values()], { width: 64, height: 64, padding: 6 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
