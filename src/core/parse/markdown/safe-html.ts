/**
 * HTML that is safe to put into a page unchanged. Only the renderers of this folder and the drawer of
 * charts make it, and each sanitises or escapes; only `components/raw-html.astro` writes it into a page.
 */
export type SafeHtml = string & { readonly __safeHtml: unique symbol };

/** Marks HTML that was just sanitised or escaped. For the renderers of this folder and the drawer of charts only. */
export function markSafe(html: string): SafeHtml {
  return html as SafeHtml;
}
