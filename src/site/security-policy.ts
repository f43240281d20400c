/** Where the preview of proposals reads them. */
export const GITHUB_API = 'https://api.github.com';

/** Text that is safe in a policy unchanged. */
const SOURCE = /^https:(?:\/\/[a-z0-9.-]+(?::\d{1,5})?)?$/;

/**
 * Where pages with data previews may connect. Many hosts have the files, and they redirect to others. Only on a click,
 * and only to read. By the standard, a worker has the policy of its file (the header, if the host sends one); pages
 * state it too, for browsers that give a worker its page's policy.
 */
export const ANY_HTTPS = 'https:';

/**
 * What a page may load and run: its own files, and the WebAssembly of the search. No inline script or style, no other
 * host. Every page has it, because a static host may not send headers.
 * @param hosts that a page's script may call besides the site itself: origins, or `https:` for any. Anything else is
 * left out, because a host name may contain a semicolon, which would end the directive
 */
export function contentSecurityPolicy(hosts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...hosts.filter((host) => SOURCE.test(host))].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Renders `_headers`, which several static hosts read: the policy (with the parts only a header can set), long caching
 * of files whose name includes a hash of their content, and the media types that hosts cannot tell from a file name.
 * @param basePath path under which the site is served, with both slashes
 */
export function renderHeadersFile(basePath: string): string {
  const lines = [
    `${basePath}*`,
    // A browser applies both the header and the page's own policy, so this must allow what any page may do. Rules for
    // single paths would not help, because hosts send the headers of every matching rule. Pages stay as strict as their
    // own policy.
    `  Content-Security-Policy: ${contentSecurityPolicy([ANY_HTTPS])}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    // All files are public, and pages on other sites may read them.
    '  Access-Control-Allow-Origin: *',
    '',
    `${basePath}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    // Files without an extension, which hosts would send as downloads.
    `${basePath}api/3/action/*`,
    '  Content-Type: application/json; charset=utf-8',
    '',
    `${basePath}.well-known/void`,
    '  Content-Type: text/turtle; charset=utf-8',
    '',
    `${basePath}dumps/SHA256SUMS`,
    '  Content-Type: text/plain; charset=utf-8',
    ...['datasets', 'services', 'series'].flatMap((kind) => [
      '',
      `${basePath}records/${kind}/*`,
      '  Content-Type: application/geo+json; charset=utf-8',
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
