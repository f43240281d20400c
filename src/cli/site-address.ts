/** Where the help pages are served, if the environment says so. */
export function siteAddress(): string | undefined {
  const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;
  return site && URL.canParse(base, site) ? new URL(base, site).href : undefined;
}
