import { renderDraftRegister } from '../../core/contribute/draft-register.ts';
import { loadOnce } from '../../site/catalogue.ts';

/** What the forms check a new entry against. Internal: it may change at any time. */
export async function GET(): Promise<Response> {
  return Response.json(renderDraftRegister((await loadOnce()).register));
}
