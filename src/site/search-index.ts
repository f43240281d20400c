import type { Catalogue } from '../core/derive/catalogue.ts';
export async function buildSearchIndex(_catalogue: Catalogue) { return { writeTo: async (_dir: URL | string) => ({}) }; }
