/**
 * Where the site is served, as the environment says, for links to its pages.
 * @param known what the register's own settings say, where the environment says nothing
 */
export function siteAddress(known?: string): string | undefined {
  const { SITE_URL: site = known, BASE_PATH: base = '' } = process.env;
  return site && URL.canParse(base, site) ? new URL(base, site).href : undefined;
}
