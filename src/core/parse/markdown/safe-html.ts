/**
 * HTML that may be put into a page as it is. Only the renderers of this folder make it, each of which
 * sanitises or escapes; `components/raw-html.astro` is the only door by which it reaches a page.
 */
export type SafeHtml = string & { readonly __safeHtml: unique symbol };

/** Marks HTML that was just sanitised or escaped. For the renderers of this folder only. */
export function markSafe(html: string): SafeHtml {
  return html as SafeHtml;
}
