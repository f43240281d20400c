/** Where the preview of proposals reads them. */
export const GITHUB_API = 'https://api.github.com';

/** What may stand in a policy as it is. */
const SOURCE = /^https:(?:\/\/[a-z0-9.-]+(?::\d{1,5})?)?$/;

/**
 * What pages with previews of data may ask: files lie with many hosts, which send on to others. Only on a click, and
 * only to read. A worker has the policy of its own file by the standard (the header, where a host sends one); pages
 * say it too for browsers that give a worker the policy of its page.
 */
export const ANY_HTTPS = 'https:';

/**
 * What a page may load and run: its own files, and the WebAssembly of the search. No inline script or style, no
 * other host. It stands in every page, because a static host may send no headers.
 * @param hosts that a page's script may ask besides the site itself: origins, or `https:` for any. Anything else is
 * left out: the name of a host may hold a semicolon, which would end the directive
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
 * Renders `_headers`, which several static hosts read: the policy (with what only a header can say), long caching of
 * files whose name holds their content's hash, and the media types that hosts do not know from a file's name.
 * @param basePath path under which the site is served, with both slashes
 */
export function renderHeadersFile(basePath: string): string {
  const lines = [
    `${basePath}*`,
    // A browser keeps to the header and to the page's own policy, so this has to allow what any page may do. Rules
    // for single paths would not help: hosts send the headers of every rule that fits. Pages stay as strict as their
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
    // Files without an extension, which hosts would send as something to be saved.
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
