import type { APIContext } from 'astro';
import { getCatalogue, loadOnce } from '../../../site/catalogue.ts';

/** One file for each dataset that has a page. */
export async function getStaticPaths(): Promise<object[]> {
  const { datasets } = await getCatalogue();
  return [...datasets.keys()].map((id) => {
    const [publisher, slug] = id.split('/');
    return { params: { publisher, slug } };
  });
}

/** The entry as it was written. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { texts } = await loadOnce();
  const { publisher, slug } = params;
  return new Response(texts.get(`datasets/${publisher}/${slug}.yaml`));
}
