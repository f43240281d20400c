/**
 * Where the site is served, as the environment says, for links to its pages. A workflow that does not know sets nothing or
 * an empty text.
 * @param known what the register's own settings say, where the environment says nothing
 */
export function siteAddress(known?: string): string | undefined {
  const { SITE_URL = '', BASE_PATH: base = '' } = process.env;
  const site = SITE_URL === '' ? known : SITE_URL;
  return site && URL.canParse(base, site) ? new URL(base, site).href : undefined;
}
