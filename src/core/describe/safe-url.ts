import { isHttpsUrl } from '../model/https-url.ts';

/** A property with an address, or none: what was never checked may hold `javascript:` and worse. */
export function safeUrl<Name extends string>(
  name: Name,
  url: string | undefined,
): { readonly [Key in Name]?: string } {
  if (url === undefined || !isHttpsUrl(url)) return {};
  return { [name]: url } as { readonly [Key in Name]: string };
}

/** The addresses that are safe. */
export function safeUrls(urls: readonly string[] | undefined): readonly string[] {
  return (urls ?? []).filter(isHttpsUrl);
}

/** The links whose addresses are safe. */
export function safeLinks<Linked extends { readonly url: string }>(
  links: readonly Linked[] | undefined,
): readonly Linked[] {
  return (links ?? []).filter(({ url }) => isHttpsUrl(url));
}
