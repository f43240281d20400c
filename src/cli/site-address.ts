/**
 * The address of the site from the environment, for links to its pages. A workflow that does not know it sets nothing or
 * an empty text.
 * @param known from the register's settings, used where the environment has none
 */
export function siteAddress(known?: string): string | undefined {
  const { SITE_URL = '', BASE_PATH: base = '' } = process.env;
  const site = SITE_URL === '' ? known : SITE_URL;
  return site && URL.canParse(base, site) ? new URL(base, site).href : undefined;
}
