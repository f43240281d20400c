/**
 * The address of the site from the environment, for links to its pages.
 * @param known from the register's settings, used where the environment has none
 */
export function siteAddress(known?: string): string | undefined {
  const { SITE_URL: site = known, BASE_PATH: base = '' } = process.env;
  return site && URL.canParse(base, site) ? new URL(base, site).href : undefined;
}
